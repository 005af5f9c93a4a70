import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { startServer, type TestServer } from '../support/server.js';
import {
  copiesOf,
  type Instruction,
  instructionsOf,
  lastStage,
  variablesOf,
} from './dockerfile.js';

// Images cannot be built where these tests run: so every name in docker/ is held against the code.
const checkout = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(checkout, file), 'utf8');
const there = (file: string): boolean => existsSync(path.join(checkout, file));

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment: Record<string, string>;
  ports?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
}

const compose = parse(read('docker/compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
};
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`No service ${name}`);
  return found;
};

const dockerfiles: [file: string, instructions: Instruction[]][] = readdirSync(
  path.join(checkout, 'docker'),
)
  .filter((name) => name.endsWith('.Dockerfile'))
  .map((name) => [`docker/${name}`, instructionsOf(read(`docker/${name}`))]);

const textsOf = (instructions: Instruction[], name: string): string[] =>
  instructions.filter((one) => one.name === name).map(({ text }) => text);

/** Variables that the configuration reads, as libs/core says. */
const configNames = (): string[] => {
  const [, list = ''] =
    /configNames = \{(.*?)\} as const/s.exec(read('libs/core/src/config/config.ts')) ?? [];
  return Array.from(list.matchAll(/^\s+([A-Z_]+):/gm), ([, name = '']) => name);
};
const known = new Set([...configNames(), 'NODE_ENV']);

/** The program that a command starts. */
const programOf = (command: string[]): string => {
  expect(command[0]).toBe('node');
  return command.findLast((word) => word.endsWith('.js')) ?? '';
};

test('there is one Dockerfile per process', () => {
  expect(dockerfiles.map(([file]) => file)).toEqual([
    'docker/api.Dockerfile',
    'docker/worker.Dockerfile',
  ]);
  expect(configNames()).toContain('DATABASE_URL');
});

describe.each(dockerfiles)('%s', (_file, instructions) => {
  const image = lastStage(instructions);

  test('copies only what is there, and what the build makes', () => {
    const copies = copiesOf(instructions);
    const ignored = read('.dockerignore').split('\n');
    for (const { sources } of copies.filter(({ stage }) => !stage))
      for (const source of sources) {
        expect([source, there(source)]).toEqual([source, true]);
        expect(ignored).not.toContain(source.split('/')[0]);
      }
    const stages = textsOf(instructions, 'FROM').map((text) => text.split(' AS ')[1]);
    const made = copies.filter(({ stage }) => stage);
    expect(made.length).toBeGreaterThan(0);
    for (const { stage, sources } of made) {
      expect(stages).toContain(stage);
      for (const source of sources)
        expect([source, there(source.replace(/^\/pis\//, ''))]).toEqual([source, true]);
    }
  });

  test('builds projects that exist, from everything the build needs', () => {
    const build = textsOf(instructions, 'RUN').find((text) => text.includes('run-many')) ?? '';
    const [, projects = ''] = / -p (.*)$/.exec(build) ?? [];
    const made = copiesOf(image).flatMap(({ sources }) => sources);
    for (const project of projects.split(' ')) {
      expect([project, there(`apps/${project}/project.json`)]).toEqual([project, true]);
      expect(made).toContain(`/pis/dist/apps/${project}`);
    }
    const copied = copiesOf(instructions).flatMap(({ sources }) => sources);
    const web = projects.includes('web') ? ['tools/codegen.mjs'] : [];
    expect(copied).toEqual(
      expect.arrayContaining(['nx.json', 'tsconfig.base.json', 'rolldown.config.mjs', ...web]),
    );
  });

  test('runs a program that is built, as a user without rights', () => {
    const [command = '[]'] = textsOf(image, 'CMD');
    const program = programOf(JSON.parse(command) as string[]);
    expect([program, there(program)]).toEqual([program, true]);
    expect(textsOf(image, 'USER')).toEqual(['node']);
  });

  test('stands on a Node that the workspace allows, the same in every stage', () => {
    const bases = new Set(textsOf(instructions, 'FROM').map((text) => text.split(' ')[0]));
    expect(bases.size).toBe(1);
    const [, major = '0'] = /^node:(\d+)-bookworm-slim$/.exec([...bases][0] ?? '') ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(22);
    expect(Number(major) % 2).toBe(0); // only even ones are supported for years
  });

  test('sets variables that the configuration knows', () => {
    for (const name of Object.keys(variablesOf(image))) expect(known).toContain(name);
    expect(variablesOf(image)).toMatchObject({ NODE_ENV: 'production', PIS_ENV: 'production' });
  });
});

describe('the api image', () => {
  const image = lastStage(instructionsOf(read('docker/api.Dockerfile')));
  const [health = ''] = textsOf(image, 'HEALTHCHECK');
  const [, port = '', route = ''] = /127\.0\.0\.1:(\d+)(\/[\w/]+)/.exec(health) ?? [];
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  test('listens on one port everywhere', () => {
    expect(variablesOf(image)).toMatchObject({ PORT: port, HOST: '0.0.0.0' });
    expect(textsOf(image, 'EXPOSE')).toEqual([port]);
    expect(service('api').ports).toEqual([`127.0.0.1:${port}:${port}`]);
  });

  test('asks for its health at an address that answers', async () => {
    expect(route).toBe('/health/ready');
    expect((await fetch(new URL(route, server.url))).status).toBe(200);
  });

  test('serves the web client that was copied', () => {
    const { WEB_ROOT } = variablesOf(image);
    expect(copiesOf(image).flatMap(({ sources }) => sources)).toContain(WEB_ROOT);
    expect(there('dist/apps/web/index.html')).toBe(true);
  });
});

describe('compose.yaml', () => {
  const ours = ['migrate', 'search-setup', 'api', 'worker'];

  test('builds from Dockerfiles that exist', () => {
    for (const name of ours) {
      const { context, dockerfile } = service(name).build ?? { context: '', dockerfile: '' };
      expect(context).toBe('..');
      expect([dockerfile, there(dockerfile)]).toEqual([dockerfile, true]);
    }
  });

  test('takes the other programs from their makers', () => {
    expect(service('postgres').image).toMatch(/^postgres:(1[5-9]|[2-9]\d)$/);
    expect(service('meilisearch').image).toMatch(/^getmeili\/meilisearch:v1\.[5-9]\d$/);
    expect(service('meilisearch').environment.MEILI_NO_ANALYTICS).toBe('true');
  });

  test('migrates as a step of its own, which the servers wait for', () => {
    const program = programOf(service('migrate').command ?? []);
    expect([program, there(program)]).toEqual([program, true]);
    expect(service('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const name of ['api', 'worker'])
      expect(service(name).depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        migrate: { condition: 'service_completed_successfully' },
      });
    for (const name of ['postgres', 'meilisearch'])
      expect(service(name).healthcheck?.test?.[0]).toBe('CMD');
  });

  test('gives the master key of the search engine to nobody but the step that makes the others', () => {
    const keys = (name: string): string[] =>
      Object.keys(service(name).environment).filter((variable) => variable.endsWith('_KEY'));
    expect(ours.map((name) => [name, keys(name)])).toEqual([
      ['migrate', []],
      ['search-setup', ['MEILI_MASTER_KEY']],
      ['api', ['MEILI_SEARCH_KEY']],
      ['worker', ['MEILI_WRITE_KEY']],
    ]);
    const program = programOf(service('search-setup').command ?? []);
    expect([program, there(program)]).toEqual([program, true]);
  });

  test('gives our programs only variables that the configuration knows', () => {
    for (const name of ours)
      for (const variable of Object.keys(service(name).environment))
        expect(known).toContain(variable);
    for (const name of ours) expect(service(name).environment.PIS_ENV).toBeUndefined();
  });

  test('names the database as it is made', () => {
    const { POSTGRES_USER, POSTGRES_DB } = service('postgres').environment;
    for (const name of ours)
      expect(service(name).environment.DATABASE_URL).toMatch(
        new RegExp(
          `^postgres://${POSTGRES_USER}:\\$\\{POSTGRES_PASSWORD:.*@postgres:5432/${POSTGRES_DB}$`,
        ),
      );
  });

  test('holds no secret, and none has a default', () => {
    const secrets = Array.from(
      read('docker/compose.yaml').matchAll(/\$\{(\w*(?:PASSWORD|KEY|SECRET|SMTP_URL)\w*)(.*?)\}/g),
    );
    expect(secrets.length).toBeGreaterThan(3);
    for (const [whole, , rule = ''] of secrets)
      expect([whole, rule.startsWith(':?') || rule === ':-']).toEqual([whole, true]);
    expect(read('docker/compose.yaml')).not.toMatch(/(PASSWORD|KEY): (?!\$\{)/);
  });
});
