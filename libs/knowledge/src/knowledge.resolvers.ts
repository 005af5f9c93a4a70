import { factorsResolvers } from './factors/factors.providers.js';
import { lessonsResolvers } from './lessons/lessons.providers.js';

/** Every resolver of this lib. */
export const knowledgeResolvers = [...lessonsResolvers, ...factorsResolvers];
