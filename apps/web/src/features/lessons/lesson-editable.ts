import { graphql } from '../../gql';
import type { LessonEditableFragment } from '../../gql/graphql';
import { editKey, emptyEvidence, type Edit, type EditFields } from '../../lib/drafts/edit-draft';
import { labelOf } from '../../lib/language';
import { typedPeriod } from './experience';

graphql(`
  fragment LessonEditable on Lesson {
    id
    version
    state
    text
    language
    polarity
    whatHappened
    recommendation
    conditions
    phase
    level
    experience
    targetGroups
    project {
      id
      slug
      title
      sources {
        source {
          id
          title
        }
      }
    }
    place {
      code
      name
    }
    themes {
      id
      labelSv
      labelEn
    }
    evidence {
      ...LessonEvidence
    }
    viewerCan {
      edit
      addEvidence
    }
  }
`);

export type { LessonEditableFragment };

/** A lesson's fields as the form holds them. */
export const fieldsOf = (lesson: LessonEditableFragment): EditFields => ({
  text: lesson.text,
  project: lesson.project && {
    id: lesson.project.id,
    slug: lesson.project.slug,
    label: lesson.project.title,
  },
  polarity: lesson.polarity,
  themes: lesson.themes.map((theme) => ({ id: theme.id, label: labelOf(theme) })),
  whatHappened: lesson.whatHappened ?? '',
  recommendation: lesson.recommendation ?? '',
  conditions: lesson.conditions ?? '',
  targetGroups: lesson.targetGroups.join(', '),
  phase: lesson.phase,
  level: lesson.level,
  experience: typedPeriod(lesson.experience),
  place: lesson.place && { id: lesson.place.code, label: lesson.place.name },
  note: '',
});

/** An edit in which nothing is changed yet. */
export const beginEdit = (lesson: LessonEditableFragment): Edit => ({
  kind: 'edit',
  key: editKey(lesson.id),
  lessonId: lesson.id,
  version: lesson.version,
  base: fieldsOf(lesson),
  fields: fieldsOf(lesson),
  evidence: emptyEvidence(),
  changedAt: Date.now(),
});

/** The sources one may point at: the project's and those of the lesson's other evidence. */
export function sourcesOf(lesson: LessonEditableFragment): { id: string; title: string }[] {
  const sources = [
    ...(lesson.project?.sources.map(({ source }) => source) ?? []),
    ...lesson.evidence.flatMap(({ source }) => (source ? [source] : [])),
  ];
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
