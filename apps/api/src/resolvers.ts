import { accountsResolvers } from '@pis/accounts';
import { knowledgeResolvers } from '@pis/knowledge';
import { projectsResolvers } from '@pis/projects';
import { reportsResolvers } from '@pis/reports';
import { searchResolvers } from '@pis/search';

/** Every resolver, those of a local installation included. */
export const resolvers = [
  ...accountsResolvers,
  ...projectsResolvers,
  ...knowledgeResolvers,
  ...searchResolvers,
  ...reportsResolvers,
];
