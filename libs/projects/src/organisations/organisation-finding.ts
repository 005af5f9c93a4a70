import { addToOutbox, allOf, BadInput, newId, NotFound, type RequestContext } from '@pis/core';
import type { Project } from '../projects/project.entity.js';
import { freeSlug } from '../slugs/free-slug.js';
import { foldedName } from './folded-name.js';
import { Organisation } from './organisation.entity.js';
import type { OrganisationInput } from './organisation.inputs.js';
import { visibleOrganisations } from './organisation.policy.js';
import { makePublic } from './public-organisations.js';

/** First of the two numbers of the lock under which a name is looked up and made. */
const nameLock = 7_246_303;

/**
 * The id of the organisation that is meant: the one with the id, or the one called so by its name or
 * another of its names, else a new one. What only a draft names stays the draft's until it is
 * published.
 * @throws NotFound; BadInput when neither id nor name is given. `path` is the input's place.
 */
export async function findOrMakeOrganisation(
  tx: RequestContext,
  { id, name }: OrganisationInput,
  project: Pick<Project, 'state'>,
  path: string,
): Promise<string> {
  const found = id
    ? await byId(tx, id)
    : await byName(tx, name ?? '', project.state !== 'DRAFT', path);
  if (project.state !== 'DRAFT') await makePublic(tx, [found]);
  return found;
}

async function byId(tx: RequestContext, id: string): Promise<string> {
  const visible = allOf([visibleOrganisations(tx.viewer)], 2);
  const [found] = await tx.sql<{ id: string }>(
    'visible_organisation',
    `SELECT o.id FROM organisation o WHERE o.id = $1 AND ${visible.text}`,
    [id, ...visible.values],
  );
  if (!found) throw new NotFound('The organisation');
  return found.id;
}

async function byName(
  tx: RequestContext,
  name: string,
  isPublic: boolean,
  path: string,
): Promise<string> {
  if (!name) throw new BadInput(`${path}.name`, 'Give the name of an organisation, or its id.');
  await tx.sql(
    'lock_organisation_name',
    `SELECT pg_advisory_xact_lock($1, hashtext(${foldedName('$2::text')}))`,
    [nameLock, name],
  );
  // Reads past the predicate: one organisation has one row, whoever named it first.
  const [found] = await tx.sql<{ id: string }>(
    'organisation_called',
    `SELECT o.id FROM organisation o
     WHERE ${foldedName('o.name')} = ${foldedName('$1::text')}
       OR EXISTS (SELECT FROM organisation_alias other
         WHERE other.organisation_id = o.id AND ${foldedName('other.name')} = ${foldedName('$1::text')})
     ORDER BY lower(o.name) = lower($1::text) DESC,
       ${foldedName('o.name')} = ${foldedName('$1::text')} DESC, o.id
     LIMIT 1`,
    [name],
  );
  return found?.id ?? make(tx, name, isPublic);
}

async function make(tx: RequestContext, name: string, isPublic: boolean): Promise<string> {
  for (;;) {
    const id = newId();
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Organisation)
      .values({
        id,
        slug: await freeSlug(tx, 'organisation', name),
        name,
        kind: 'OTHER',
        public: isPublic,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if (Array.isArray(raw) && raw.length > 0) {
      if (isPublic) await addToOutbox(tx, { topic: 'organisation.changed', subject: id });
      return id;
    }
  }
}
