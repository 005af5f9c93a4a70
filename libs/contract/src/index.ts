export { limits } from './limits.js';
export { personalPatterns, type PersonalPattern } from './personal-patterns.js';
