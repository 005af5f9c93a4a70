import { accountsEntities } from '@pis/accounts';
import { OutboxRow } from '@pis/core';
import { knowledgeEntities } from '@pis/knowledge';
import { projectsEntities } from '@pis/projects';
import { reportsEntities } from '@pis/reports';
import { searchEntities } from '@pis/search';

/** Every table of PIS, as its entity, in the order of the libs. */
export const entities = [
  OutboxRow,
  ...accountsEntities,
  ...projectsEntities,
  ...knowledgeEntities,
  ...searchEntities,
  ...reportsEntities,
];
