import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';

const StartOrganisations = graphql(`
  query StartOrganisations {
    viewer {
      organisations {
        id
      }
    }
  }
`);

/** Whether the one signed in belongs to an organisation that funds; asked only when someone is. */
export function useIsFunder(signedIn: boolean): boolean {
  const { data } = useGraphQL(StartOrganisations, {}, { enabled: signedIn });
  return signedIn && (data?.viewer?.organisations.length ?? 0) > 0;
}
