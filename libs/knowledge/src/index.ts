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
export { knowledgeResolvers } from './knowledge.resolvers.js';

export { evidenceById, evidenceByLesson } from './evidence/evidence.loaders.js';
export { visibleEvidence } from './evidence/evidence.policy.js';
export { EvidenceService } from './evidence/evidence.service.js';
export { LessonConnection } from './lessons/lesson-connection.js';
export { LessonDrafts } from './lessons/lesson-drafts.js';
export { LessonEditing } from './lessons/lesson-editing.js';
export { LessonPublishing } from './lessons/lesson-publishing.js';
export { effectiveThemesByLesson, targetGroupsByLesson } from './lessons/lesson-tags.loaders.js';
export { refusePersonal } from './lessons/lesson-readiness.js';
export { LooksPersonal } from './lessons/lesson.rejections.js';
export { lessonById } from './lessons/lesson.loaders.js';
export { canEditLesson, visibleLessons } from './lessons/lesson.policy.js';
export { LessonsService } from './lessons/lessons.service.js';
export { sourceById, visibleSourceById } from './sources/source.loaders.js';
export { canEditSource, visibleSources } from './sources/source.policy.js';
export { SourcesService } from './sources/sources.service.js';
export { StancesService } from './stances/stances.service.js';
export { CountingService } from './counting/counting.service.js';
export { isCounted } from './counting/counting.loaders.js';
export { projectsWithoutEvidence } from './counting/gap.loaders.js';
export { countsOf, type UnitSide } from './counting/units.js';
export {
  type CountedPiece,
  type CountedView,
  countedByView,
  type FactorView,
  piecesByView,
  UnitKind,
} from './counting/views.loaders.js';
export { factorsOfTheme } from './counting/factors-of-theme.js';
export { EvidenceMapFilter } from './counting/evidence-map.inputs.js';
export { lessonPhases } from './counting/evidence-map-phases.js';
export { inOrder } from './counting/evidence-map.service.js';
export { type FilterNames, filterNames, filterOfNames } from './counting/filter-names.loaders.js';
export { markOfFilter } from './counting/filter-mark.js';
export { rankedFactors, standingByFactor } from './counting/standing.loaders.js';
export {
  FactorStanding,
  GapKind,
  Standing,
  standingOf,
  ThemeStanding,
} from './counting/standing.js';
export { type Counts, Strength, strengthOf } from './counting/strength.js';
export { factorById, labelsByFactor } from './factors/factor.loaders.js';
export { canAcceptFactor, canProposeFactor } from './factors/factor.policy.js';
export { FactorProposals } from './factors/factor-proposals.js';
export { FactorsService } from './factors/factors.service.js';
export { visibleQuestions } from './questions/open-question.policy.js';
export { QuestionsService } from './questions/questions.service.js';
export { StudiesService } from './studies/studies.service.js';
export { studyById, studyCaseById } from './studies/study.loaders.js';

export { confirmation } from './inputs/confirmation.js';
export { instantCursor } from './inputs/instant-cursor.js';
export { RowId } from './inputs/row-id.js';
export { WrittenText } from './inputs/written-text.js';
export { Removed } from './writing/removed.js';
export { signedIn } from './writing/signed-in.js';
