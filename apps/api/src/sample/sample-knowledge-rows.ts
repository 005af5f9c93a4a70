import { readOptionalPeriod } from '@pis/core';
import {
  Evidence,
  Lesson,
  LessonState,
  LessonTargetGroup,
  LessonTheme,
  OpenQuestion,
  OpenQuestionTheme,
  ProjectSource,
  QuestionAnswer,
  Source,
  SourcePassage,
  Study,
  StudyCase,
  StudyCommissioner,
  StudyTheme,
} from '@pis/knowledge';
import type { ObjectLiteral } from 'typeorm';
import type { SampleContent, SampleEvidence } from './sample-content.types.js';
import {
  factorIds,
  lessonIds,
  passageIds,
  projectIds,
  questionIds,
  sourceIds,
  studyCaseIds,
  studyIds,
  themeIds,
} from './sample-ids.js';
import { samplePlaces } from './sample-places.js';
import {
  entriesOf,
  organisationId,
  projectSourceKeys,
  type Slugs,
  type TableRows,
} from './sample-rows.js';

const sample = true;

function sourceRows(content: SampleContent): TableRows[] {
  const sources = entriesOf(content.sources).map(([key, told]) => ({
    ...{ id: sourceIds[key], sample, kind: told.kind, title: told.title },
    publisher: told.publisher ?? null,
    published: told.published ?? null,
    url: told.url ?? null,
    note: told.note ?? null,
  }));
  const passages = entriesOf(content.passages).map(
    ([key, { source, locator, text }], position) => ({
      ...{ id: passageIds[key], sourceId: sourceIds[source], locator, text, position },
    }),
  );
  const documents = entriesOf(content.projects).flatMap(([key, told]) =>
    projectSourceKeys(told).map((row) => ({ ...row, projectId: projectIds[key] })),
  );
  return [
    { entity: Source, rows: sources },
    { entity: SourcePassage, rows: passages },
    { entity: ProjectSource, rows: documents },
  ];
}

async function studyRows(content: SampleContent, slugs: Slugs): Promise<TableRows[]> {
  const studies: ObjectLiteral[] = [];
  for (const [key, told] of entriesOf(content.studies)) {
    studies.push({
      ...{ id: studyIds[key], sample, title: told.title, summary: told.summary, published: true },
      slug: await slugs('study', told.title),
      description: told.description ?? null,
      performerId: organisationId[told.performer],
      sourceId: sourceIds[told.source],
    });
  }
  const each = entriesOf(content.studies).map(([key, told]) => ({ studyId: studyIds[key], told }));
  return [
    { entity: Study, rows: studies },
    {
      entity: StudyCommissioner,
      rows: each.flatMap(({ studyId, told }) =>
        told.commissioners.map((key) => ({ studyId, organisationId: organisationId[key] })),
      ),
    },
    {
      entity: StudyTheme,
      rows: each.flatMap(({ studyId, told }) =>
        told.themes.map((key) => ({ studyId, themeId: themeIds[key] })),
      ),
    },
    {
      entity: StudyCase,
      rows: entriesOf(content.studyCases).map(([key, { study, name, place }], position) => ({
        ...{ id: studyCaseIds[key], studyId: studyIds[study], name, position },
        placeCode: samplePlaces[place],
      })),
    },
  ];
}

function lessonRows(content: SampleContent, now: Date): TableRows[] {
  const lessons = entriesOf(content.lessons).map(([key, told]) => {
    const experience = readOptionalPeriod(told.experience);
    return {
      ...{ id: lessonIds[key], sample, text: told.text },
      projectId: told.project ? projectIds[told.project] : null,
      whatHappened: told.whatHappened ?? null,
      phase: told.phase ?? null,
      level: told.level ?? null,
      experience: experience?.text ?? null,
      experienceFrom: experience?.from ?? null,
      experienceTo: experience?.to ?? null,
      state: LessonState.PUBLISHED,
      publishedAt: now,
    };
  });
  return [
    { entity: Lesson, rows: lessons },
    {
      entity: LessonTheme,
      rows: entriesOf(content.lessons).flatMap(([key, { themes = [] }]) =>
        themes.map((theme) => ({ lessonId: lessonIds[key], themeId: themeIds[theme] })),
      ),
    },
    {
      entity: LessonTargetGroup,
      rows: entriesOf(content.lessons).flatMap(([key, { targetGroups = [] }]) =>
        targetGroups.map((label) => ({ lessonId: lessonIds[key], label })),
      ),
    },
  ];
}

function evidenceRow(told: SampleEvidence, position: number): ObjectLiteral {
  const { holder } = told;
  return {
    ...{ id: told.id, sample, position, locator: told.locator, sourceId: sourceIds[told.source] },
    lessonId: 'lesson' in holder ? lessonIds[holder.lesson] : null,
    projectId: 'project' in holder ? projectIds[holder.project] : null,
    studyId: 'study' in holder ? studyIds[holder.study] : null,
    factorId: told.factor === null ? null : factorIds[told.factor],
    polarity: told.factor === null ? null : told.polarity,
    quote: 'quote' in told ? told.quote : null,
    speakerRole: 'quote' in told ? (told.speakerRole ?? null) : null,
    passageId: 'passage' in told ? passageIds[told.passage] : null,
    basis: told.basis ?? null,
  };
}

async function questionRows(content: SampleContent, slugs: Slugs): Promise<TableRows[]> {
  const questions: ObjectLiteral[] = [];
  for (const [key, told] of entriesOf(content.questions)) {
    const { text, state, asked, context, locator } = told;
    questions.push({
      ...{ id: questionIds[key], sample, text, state, asked, context, locator },
      slug: await slugs('open_question', text),
      projectId: projectIds[told.project],
      sourceId: sourceIds[told.source],
    });
  }
  return [
    { entity: OpenQuestion, rows: questions },
    {
      entity: OpenQuestionTheme,
      rows: entriesOf(content.questions).flatMap(([key, { themes }]) =>
        themes.map((theme) => ({ questionId: questionIds[key], themeId: themeIds[theme] })),
      ),
    },
    {
      entity: QuestionAnswer,
      rows: entriesOf(content.questions).flatMap(([key, { answers }]) =>
        answers.map(({ id, text, lesson, source, locator }, position) => ({
          ...{ id, text, locator, position, questionId: questionIds[key] },
          lessonId: lesson ? lessonIds[lesson] : null,
          sourceId: sourceIds[source],
        })),
      ),
    },
  ];
}

/** What is known: sources, the study, lessons, evidence, questions, in the order of their references. */
export async function knowledgeRows(
  content: SampleContent,
  slugs: Slugs,
  now: Date,
): Promise<TableRows[]> {
  return [
    ...sourceRows(content),
    ...(await studyRows(content, slugs)),
    ...lessonRows(content, now),
    { entity: Evidence, rows: content.evidence.map(evidenceRow) },
    ...(await questionRows(content, slugs)),
  ];
}
