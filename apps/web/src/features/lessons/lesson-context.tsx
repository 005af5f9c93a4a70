import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql';
import type { LessonContextFragment } from '../../gql/graphql';
import { formatList } from '../../lib/format/numbers';
import { contentLang } from '../../lib/language';
import { lessonLevelWord, projectPhaseWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { FactList } from '../../ui/fact-list';
import { Section } from '../../ui/section';
import styles from './lesson-page.module.css';

graphql(`
  fragment LessonContext on Lesson {
    language
    whatHappened
    recommendation
    conditions
    level
    targetGroups
    place {
      code
      name
    }
    project {
      id
      slug
      title
      phase
      places {
        code
        name
      }
      participations {
        id
        role
        organisation {
          id
          slug
          name
        }
      }
      grants {
        id
        funder {
          id
          slug
          name
        }
      }
    }
  }
`);

type Organisation = { id: string; slug: string; name: string };

function Organisations({ of }: { of: readonly Organisation[] }) {
  const each = [...new Map(of.map((organisation) => [organisation.id, organisation])).values()];
  return each.map(({ id, slug, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to="/organisationer/$slug" params={{ slug }}>
        {name}
      </Link>
    </span>
  ));
}

/** The longer texts of depth two, where there are any. */
export function LessonTexts({ lesson }: { lesson: LessonContextFragment }) {
  const texts = [
    [m.lessons_what_happened_heading(), lesson.whatHappened],
    [m.lessons_recommendation_heading(), lesson.recommendation],
    [m.lessons_conditions_heading(), lesson.conditions],
  ] as const;
  return texts.map(
    ([heading, text]) =>
      text && (
        <Section key={heading} heading={heading} ruled>
          <p className={styles.long} lang={contentLang(lesson.language)}>
            {text}
          </p>
        </Section>
      ),
  );
}

const owners = ['OWNER', 'NATIONAL_OWNER'];

function projectFacts({ project }: LessonContextFragment) {
  if (!project) return [{ name: m.lessons_project_label(), value: m.lessons_no_project() }];
  const owning = project.participations.filter(({ role }) => owners.includes(role));
  return [
    {
      name: m.lessons_project_label(),
      value: (
        <>
          <Link to="/projekt/$slug" params={{ slug: project.slug }}>
            {project.title}
          </Link>
          {project.phase !== 'UNKNOWN' && `, ${projectPhaseWord(project.phase).toLowerCase()}`}
        </>
      ),
    },
    {
      name: m.lessons_owner(),
      value:
        owning.length > 0 ? (
          <Organisations of={owning.map(({ organisation }) => organisation)} />
        ) : (
          m.lessons_not_given()
        ),
    },
    {
      name: m.lessons_funder(),
      value:
        project.grants.length > 0 ? (
          <Organisations of={project.grants.map(({ funder }) => funder)} />
        ) : (
          m.lessons_not_given()
        ),
    },
  ];
}

/** Names that do not fill the page. */
const manyPlaces = 4;

function placeWords({ place, project }: LessonContextFragment): string {
  if (place) return place.name;
  const names = project?.places.map(({ name }) => name) ?? [];
  if (names.length === 0) return m.lessons_not_given();
  return names.length > manyPlaces
    ? m.lessons_places_count({ first: names[0] ?? '', count: names.length - 1 })
    : formatList(names);
}

/** Where the lesson comes from; what is not known is said in words. */
export function LessonFacts({ lesson }: { lesson: LessonContextFragment }) {
  const { targetGroups, level } = lesson;
  return (
    <Section heading={m.lessons_context_heading()} ruled>
      <FactList
        facts={[
          ...projectFacts(lesson),
          { name: m.lessons_place(), value: placeWords(lesson) },
          {
            name: m.lessons_target_groups_label(),
            value: targetGroups.length > 0 ? formatList(targetGroups) : m.lessons_not_given(),
          },
          {
            name: m.lessons_level_label(),
            value: level ? lessonLevelWord(level) : m.lessons_not_given(),
          },
        ]}
      />
    </Section>
  );
}
