import { graphql } from '../../gql';
import type { ProjectLinkProposal } from '../../gql/graphql';
import { formatList } from '../../lib/format/numbers';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { changeInWords, effectInWords, newFamilies, type Effect } from './link-effect-words';
import styles from './link-effect.module.css';
import { loopInWords } from './loop-words';

const LinkEffectDocument = graphql(`
  query LinkEffect($input: ProjectLinkProposal!) {
    projectLinkEffect(input: $input) {
      __typename
      ... on ProjectLinkEffect {
        familiesBefore {
          id
          title
        }
        familiesAfter {
          id
          title
        }
        strengthChanges
        factors {
          factor {
            id
            labelSv
            labelEn
          }
          before {
            ...StandingFigures
          }
          after {
            ...StandingFigures
          }
        }
      }
      ... on LinkMakesLoop {
        path
      }
      ... on LinkExists {
        linkId
      }
    }
  }
`);

/** How many factors are named. */
const mostNamed = 6;

/** What links would do to the counting, said before they are saved. */
export function LinkEffect({ proposal }: { proposal: ProjectLinkProposal }) {
  const query = useGraphQL(LinkEffectDocument, { input: proposal }, { keepPrevious: true });
  const effect = query.data?.projectLinkEffect;
  return (
    <div className={styles.effect} role="status" aria-busy={query.isFetching}>
      <p className={styles.heading}>{m.projects_effect_heading()}</p>
      {query.isPending && <p>{m.projects_effect_waiting()}</p>}
      {query.isError && <p>{m.projects_effect_failed()}</p>}
      {effect?.__typename === 'LinkMakesLoop' && (
        <p className={styles.fault}>{loopInWords(effect.path)}</p>
      )}
      {effect?.__typename === 'LinkExists' && (
        <p className={styles.fault}>{m.projects_link_there()}</p>
      )}
      {effect?.__typename === 'ProjectLinkEffect' && <Told effect={effect} />}
    </div>
  );
}

function Told({ effect }: { effect: Effect }) {
  const { factors } = effect;
  return (
    <>
      <p>
        <strong>{effectInWords(effect)}</strong>
      </p>
      {newFamilies(effect).map((family) => (
        <p key={family[0]?.id}>
          {m.projects_family({ projects: formatList(family.map(({ title }) => title)) })}
        </p>
      ))}
      {factors.length > 0 && (
        <ul className={styles.factors}>
          {factors.slice(0, mostNamed).map((change) => (
            <li key={change.factor.id}>
              {labelOf(change.factor)}: {changeInWords(change)}
            </li>
          ))}
        </ul>
      )}
      {factors.length > mostNamed && (
        <p>{m.projects_effect_more({ count: factors.length - mostNamed })}</p>
      )}
    </>
  );
}
