import type { SearchKind } from '../../gql/enumerations';
import { AddToBrief } from './add-to-brief';

type AddHitProps = {
  kind: SearchKind;
  id: string;
  what: string;
  signedIn: boolean | undefined;
};

/** A way into a brief for those hits of a search that one holds. Nothing for readers without an account. */
export function AddHit({ kind, id, what, signedIn }: AddHitProps) {
  if (!signedIn) return null;
  if (kind !== 'FACTOR' && kind !== 'LESSON' && kind !== 'PROJECT' && kind !== 'THEME') return null;
  return <AddToBrief items={[{ kind, id }]} what={what} signedIn kind="quiet" size="small" />;
}
