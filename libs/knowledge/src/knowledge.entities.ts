import { Evidence, EvidenceCase } from './evidence/evidence.entity.js';
import { Factor, FactorLabel } from './factors/factor.entity.js';
import { LessonRevision } from './lessons/lesson-revision.entity.js';
import { LessonFactor, LessonTargetGroup, LessonTheme } from './lessons/lesson-tags.entity.js';
import { Lesson } from './lessons/lesson.entity.js';
import { MeetingHolder, MeetingHolderTheme } from './meetings/meeting-holder.entity.js';
import {
  OpenQuestion,
  OpenQuestionTheme,
  QuestionAnswer,
} from './questions/open-question.entity.js';
import { Reuse } from './reuse/reuse.entity.js';
import { ProjectSource, Source, SourcePassage } from './sources/source.entity.js';
import { StoredFile } from './sources/stored-file.entity.js';
import { Stance } from './stances/stance.entity.js';
import { Study, StudyCase, StudyCommissioner, StudyTheme } from './studies/study.entity.js';

/** The tables of this lib. */
export const knowledgeEntities = [
  Factor,
  FactorLabel,
  MeetingHolder,
  MeetingHolderTheme,
  StoredFile,
  Source,
  SourcePassage,
  ProjectSource,
  Study,
  StudyCommissioner,
  StudyTheme,
  StudyCase,
  Lesson,
  LessonTheme,
  LessonTargetGroup,
  LessonFactor,
  LessonRevision,
  Evidence,
  EvidenceCase,
  Stance,
  Reuse,
  OpenQuestion,
  OpenQuestionTheme,
  QuestionAnswer,
];
