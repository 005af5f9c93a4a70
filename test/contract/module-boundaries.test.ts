import { spawnSync } from 'node:child_process';
import path from 'node:path';

const workspace = path.resolve(import.meta.dirname, '../..');

function brokenRules(file: string, code: string): string[] {
  const run = spawnSync(process.execPath, ['test/contract/lint-text.mjs', file], {
    cwd: workspace,
    input: code,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as string[];
}

const boundary = '@nx/enforce-module-boundaries';

const forbidden: [what: string, file: string, code: string, rule: string][] = [
  [
    'a lib imports what stands to its right',
    'libs/projects/src/x.ts',
    `import { Lesson } from '@pis/knowledge';\nexport const x = Lesson;\n`,
    boundary,
  ],
  [
    'search imports the briefs that are written from it',
    'libs/search/src/x.ts',
    `import { Brief } from '@pis/reports';\nexport const x = Brief;\n`,
    boundary,
  ],
  [
    'core imports a domain',
    'libs/core/src/x.ts',
    `import { Person } from '@pis/accounts';\nexport const x = Person;\n`,
    boundary,
  ],
  [
    'the web client imports a server lib',
    'apps/web/src/x.ts',
    `import { newId } from '@pis/core';\nexport const x = newId;\n`,
    boundary,
  ],
  [
    'the web client imports a package of the servers',
    'apps/web/src/x.ts',
    `import { DataSource } from 'typeorm';\nexport const x = DataSource;\n`,
    boundary,
  ],
  [
    'a feature of the web client imports another',
    'apps/web/src/features/lessons/x.ts',
    `import { useViewer } from '../account/use-viewer';\nexport const x = useViewer;\n`,
    'no-restricted-imports',
  ],
  [
    'a piece of the design system knows a feature',
    'apps/web/src/ui/x.ts',
    `import { useViewer } from '../features/account/use-viewer';\nexport const x = useViewer;\n`,
    'no-restricted-imports',
  ],
  [
    'a versioned row is saved without its guard',
    'libs/knowledge/src/x.ts',
    `export const x = (manager: { save(row: object): void }) => manager.save({});\n`,
    'no-restricted-syntax',
  ],
];

test.each(forbidden)('%s: lint fails', (_what, file, code, rule) => {
  expect(brokenRules(file, code)).toContain(rule);
});

test('what stands to the left may be imported', () => {
  const code = `import { Project } from '@pis/projects';\nexport const x = Project;\n`;
  expect(brokenRules('libs/knowledge/src/x.ts', code)).toEqual([]);
});
