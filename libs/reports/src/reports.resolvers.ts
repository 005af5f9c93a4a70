import {
  BriefDocumentResolver,
  BriefFactorResolver,
  BriefsResolver,
} from './briefs/briefs.resolver.js';

export const reportsResolvers = [BriefsResolver, BriefDocumentResolver, BriefFactorResolver];
