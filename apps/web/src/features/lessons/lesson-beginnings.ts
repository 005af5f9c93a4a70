import { graphql } from '../../gql';
import type { DraftLessonFragment } from '../../gql/graphql';
import {
  emptyFields,
  newDraft,
  type ChosenProject,
  type Draft,
  type LessonFields,
} from '../../lib/drafts/draft';
import { execute } from '../../lib/graphql/execute';
import { currentLanguage, labelOf } from '../../lib/language';
import type { OwnProject } from './project-picker';

/** What the address of `/ny` may say to begin with; slugs, and the key of a draft. */
export type Opening = {
  utkast?: string;
  projekt?: string;
  faktor?: string;
  tema?: string;
  text?: string;
};

export const isPrefilled = ({ projekt, faktor, tema, text }: Opening): boolean =>
  Boolean(projekt ?? faktor ?? tema ?? text);

/** A lesson of nothing yet, in the language of the interface. */
export const blankFields = (): LessonFields =>
  emptyFields(currentLanguage() === 'sv' ? 'SV' : 'EN');

const Prefill = graphql(`
  query NewLessonPrefill(
    $project: String!
    $factor: String!
    $theme: String!
    $withProject: Boolean!
    $withFactor: Boolean!
    $withTheme: Boolean!
  ) {
    project(slug: $project) @include(if: $withProject) {
      id
      slug
      title
    }
    factor(slug: $factor) @include(if: $withFactor) {
      id
      labelSv
      labelEn
    }
    theme(slug: $theme) @include(if: $withTheme) {
      id
      labelSv
      labelEn
    }
  }
`);

/** The fields that an address fills in beforehand. What it names and is not there is left out. */
export async function prefilledFields(opening: Opening): Promise<Partial<LessonFields>> {
  const { projekt = '', faktor = '', tema = '' } = opening;
  if (!projekt && !faktor && !tema) return {};
  const { project, factor, theme } = await execute(Prefill, {
    project: projekt,
    factor: faktor,
    theme: tema,
    withProject: projekt !== '',
    withFactor: faktor !== '',
    withTheme: tema !== '',
  });
  return {
    ...(project && {
      project: { id: project.id, slug: project.slug, label: project.title },
      projectChosen: true,
    }),
    ...(factor && { factors: [{ id: factor.id, label: labelOf(factor) }] }),
    ...(theme && { themes: [{ id: theme.id, label: labelOf(theme) }] }),
  };
}

/** The project a lesson begins with: the last one used, else the first one the viewer has. */
export const LastProject = graphql(`
  query LastProject {
    viewer {
      id
      lessons(first: 1) {
        nodes {
          project {
            id
            slug
            title
          }
        }
      }
    }
  }
`);

export type FirstProject = { project: ChosenProject; lastUsed: boolean };

export function firstProject(
  last: { id: string; slug: string; title: string } | null | undefined,
  own: readonly OwnProject[],
): FirstProject | null {
  if (last) {
    return { project: { id: last.id, slug: last.slug, label: last.title }, lastUsed: true };
  }
  const mine = own.find(({ published }) => published);
  return mine
    ? { project: { id: mine.id, slug: mine.slug, label: mine.label }, lastUsed: false }
    : null;
}

const OwnDrafts = graphql(`
  query OwnDrafts {
    viewer {
      id
      lessons(states: [DRAFT], first: 100) {
        nodes {
          ...DraftLesson
        }
      }
    }
  }
`);

graphql(`
  fragment DraftLesson on Lesson {
    id
    clientKey
    version
    state
    text
    language
    polarity
    updatedAt
    project {
      id
      slug
      title
    }
    themes {
      id
      labelSv
      labelEn
    }
    evidence {
      id
      polarity
      factor {
        id
        labelSv
        labelEn
      }
    }
  }
`);

/** A draft the server has, as this device would hold it. */
export function draftOf(lesson: DraftLessonFragment, key: string): Draft {
  const at = Date.parse(lesson.updatedAt);
  const { project } = lesson;
  const fields: LessonFields = {
    text: lesson.text,
    language: lesson.language,
    project: project && { id: project.id, slug: project.slug, label: project.title },
    projectChosen: true,
    polarity: lesson.polarity ?? lesson.evidence.find(({ polarity }) => polarity)?.polarity ?? null,
    factors: lesson.evidence.flatMap(({ factor }) =>
      factor ? [{ id: factor.id, label: labelOf(factor) }] : [],
    ),
    themes: lesson.themes.map((theme) => ({ id: theme.id, label: labelOf(theme) })),
  };
  return {
    ...newDraft(key, fields, at),
    savedRevision: 0,
    savedAt: at,
    lesson: { id: lesson.id, version: lesson.version, state: lesson.state },
  };
}

/** The viewer's draft with this key, as the server has it; null where it has none. */
export async function draftOnServer(key: string): Promise<Draft | null> {
  const { viewer } = await execute(OwnDrafts);
  const found = viewer?.lessons.nodes.find(({ clientKey }) => clientKey === key);
  return found ? draftOf(found, key) : null;
}
