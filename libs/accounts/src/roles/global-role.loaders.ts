import { type GlobalRole, groupedByKey, type LoaderDef } from '@pis/core';

/** The roles a person has everywhere, in alphabetical order. */
export const rolesByPerson: LoaderDef<string, GlobalRole[]> = {
  name: 'rolesByPerson',
  async batch(ctx, personIds) {
    const rows = await ctx.sql<{ personId: string; role: GlobalRole }>(
      'roles_by_person',
      `SELECT person_id AS "personId", role FROM global_role
       WHERE person_id = ANY($1::uuid[]) ORDER BY role`,
      [personIds],
    );
    return groupedByKey(personIds, rows, ({ personId }) => personId).map((group) =>
      group.map(({ role }) => role),
    );
  },
};
