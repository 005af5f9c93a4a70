import { BriefDocumentResolver, BriefsResolver } from './briefs/briefs.resolver.js';

export const reportsResolvers = [BriefsResolver, BriefDocumentResolver];
