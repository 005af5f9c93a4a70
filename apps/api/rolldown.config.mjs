import { server } from '../../rolldown.config.mjs';

export default server('api', [
  'main',
  'migrate',
  'print-schema',
  'sample-content',
  'grant-administrator',
  'check-quotes',
  'import-projects',
  'read-file',
  'schema-difference',
]);
