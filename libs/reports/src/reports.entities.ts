import { Brief, BriefItem } from './briefs/brief.entity.js';

/** Every table of this lib. */
export const reportsEntities = [Brief, BriefItem];
