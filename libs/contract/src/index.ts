export { type FileRefusal, fileRefusals, type FileText, fileText } from './file-text.js';
export { limits } from './limits.js';
export { personalPatterns, type PersonalPattern, withoutPersonal } from './personal-patterns.js';
export { isPhaseName, phaseNames, type PhaseName } from './phase-names.js';
