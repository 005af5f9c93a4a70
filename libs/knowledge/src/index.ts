export { knowledgeEntities } from './knowledge.entities.js';
export { Evidence, EvidenceBasis, EvidenceCase } from './evidence/evidence.entity.js';
export { Polarity } from './evidence/polarity.js';
export { Factor, FactorLabel } from './factors/factor.entity.js';
export { LessonRevision } from './lessons/lesson-revision.entity.js';
export { LessonFactor, LessonTargetGroup, LessonTheme } from './lessons/lesson-tags.entity.js';
export { Lesson, LessonLevel, LessonPhase, LessonState } from './lessons/lesson.entity.js';
export { MeetingHolder, MeetingHolderTheme } from './meetings/meeting-holder.entity.js';
export {
  OpenQuestion,
  OpenQuestionTheme,
  QuestionAnswer,
  QuestionState,
} from './questions/open-question.entity.js';
export { Reuse } from './reuse/reuse.entity.js';
export { ProjectSource, Source, SourceKind, SourcePassage } from './sources/source.entity.js';
export { StoredFile } from './sources/stored-file.entity.js';
export { Stance, StanceKind } from './stances/stance.entity.js';
export { Study, StudyCase, StudyCommissioner, StudyTheme } from './studies/study.entity.js';
export { KnowledgeModule } from './knowledge.module.js';
