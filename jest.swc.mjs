import fs from 'node:fs';

const { compilerOptions } = JSON.parse(
  fs.readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'),
);
const workspacePaths = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [file]]) => [
    `^${name}$`,
    new URL(file, import.meta.url).pathname,
  ]),
);

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'es6' },
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  },
];

/** How TypeScript is run by Jest, as ES modules, in every project of the workspace. */
export const esmPreset = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: { ...workspacePaths, '^(\\.{1,2}/.*)\\.js$': '$1' },
};

/** The pure specs that stand beside the code of one project. */
export const specs = (displayName, rootDir) => ({
  ...esmPreset,
  displayName,
  rootDir,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  passWithNoTests: true,
});
