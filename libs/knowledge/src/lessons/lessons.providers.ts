import { EvidenceFieldsResolver } from '../evidence/evidence-fields.resolver.js';
import { EvidenceResolver } from '../evidence/evidence.resolver.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { ProjectEvidenceResolver } from '../evidence/project-evidence.resolver.js';
import {
  ProjectSourceFieldsResolver,
  ProjectSourcesResolver,
} from '../sources/project-sources.resolver.js';
import { SourcesResolver } from '../sources/sources.resolver.js';
import { SourcesService } from '../sources/sources.service.js';
import { StancesResolver } from '../stances/stances.resolver.js';
import { StancesService } from '../stances/stances.service.js';
import { LessonDrafts } from './lesson-drafts.js';
import { LessonEditing } from './lesson-editing.js';
import { LessonFieldsResolver, LessonRevisionFieldsResolver } from './lesson-fields.resolver.js';
import { LessonPublishing } from './lesson-publishing.js';
import { LessonsResolver } from './lessons.resolver.js';
import { LessonsService } from './lessons.service.js';
import { ProjectLessonsResolver } from './project-lessons.resolver.js';
import { ViewerLessonsResolver } from './viewer-lessons.resolver.js';
import { ViewerRightsResolver } from './viewer-rights.resolver.js';

/** Resolvers of lessons and of what hangs on them: evidence, sources, stances. */
export const lessonsResolvers = [
  LessonsResolver,
  LessonFieldsResolver,
  LessonRevisionFieldsResolver,
  ProjectLessonsResolver,
  ViewerLessonsResolver,
  ViewerRightsResolver,
  EvidenceResolver,
  EvidenceFieldsResolver,
  ProjectEvidenceResolver,
  SourcesResolver,
  ProjectSourcesResolver,
  ProjectSourceFieldsResolver,
  StancesResolver,
];

/** Their services. */
export const lessonsProviders = [
  LessonsService,
  LessonDrafts,
  LessonPublishing,
  LessonEditing,
  EvidenceService,
  SourcesService,
  StancesService,
];
