import { type GlobalRole, type MemberRole, nobody, type Viewer } from '@pis/core';
import type { ProjectState } from './project.entity.js';
import {
  canCreateProject,
  canReadProject,
  canSeeMemberEmails,
  canSeeMembers,
  projectRights,
  visibleProjects,
} from './project.policy.js';

const projectId = '01890000-0000-7000-8000-000000000001';
const otherId = '01890000-0000-7000-8000-000000000002';

function account(membership?: MemberRole, ...roles: GlobalRole[]): Viewer {
  return {
    ...nobody,
    personId: '01890000-0000-7000-8000-0000000000aa',
    roles: new Set(roles),
    memberships: new Map(membership ? [[projectId, membership]] : [[otherId, 'OWNER']]),
  };
}

/** The columns of the table of rights. An account owns another project, which must not matter. */
const who = {
  reader: nobody,
  account: account(),
  contributor: account('CONTRIBUTOR'),
  owner: account('OWNER'),
  curator: account(undefined, 'CURATOR'),
  administrator: account(undefined, 'ADMINISTRATOR'),
};
type Who = keyof typeof who;

const project = (state: ProjectState = 'PUBLISHED') => ({ id: projectId, state });

type Rule = (viewer: Viewer) => boolean;
const right =
  (name: keyof ReturnType<typeof projectRights>, state?: ProjectState): Rule =>
  (viewer) =>
    projectRights(viewer, project(state))[name];

const rows: [may: string, rule: Rule, those: Who[]][] = [
  [
    'read what is published',
    (v) => canReadProject(v, project()),
    ['reader', 'account', 'contributor', 'owner', 'curator', 'administrator'],
  ],
  [
    'read what was withdrawn',
    (v) => canReadProject(v, project('WITHDRAWN')),
    ['reader', 'account', 'contributor', 'owner', 'curator', 'administrator'],
  ],
  [
    'read a draft',
    (v) => canReadProject(v, project('DRAFT')),
    ['contributor', 'owner', 'administrator'],
  ],
  [
    'create a project',
    canCreateProject,
    ['account', 'contributor', 'owner', 'curator', 'administrator'],
  ],
  [
    'publish a lesson on it',
    right('publishLesson'),
    ['contributor', 'owner', 'curator', 'administrator'],
  ],
  ['edit it', right('edit'), ['owner', 'curator', 'administrator']],
  [
    'edit its participations',
    right('editParticipations'),
    ['contributor', 'owner', 'curator', 'administrator'],
  ],
  ['manage its members', right('manageMembers'), ['owner', 'curator', 'administrator']],
  ['publish the draft', right('publish', 'DRAFT'), ['owner', 'curator', 'administrator']],
  ['publish it again', right('publish', 'PUBLISHED'), []],
  ['publish what was withdrawn', right('publish', 'WITHDRAWN'), []],
  ['withdraw it', right('withdraw', 'PUBLISHED'), ['owner', 'curator', 'administrator']],
  ['withdraw a draft', right('withdraw', 'DRAFT'), []],
  ['withdraw it again', right('withdraw', 'WITHDRAWN'), []],
  [
    'agree, contradict, reuse in its name',
    right('takeStance'),
    ['contributor', 'owner', 'curator'],
  ],
  ['contact others in its name', right('contact', 'PUBLISHED'), ['contributor', 'owner']],
  ['contact others while it is a draft', right('contact', 'DRAFT'), []],
  ['contact others once it is withdrawn', right('contact', 'WITHDRAWN'), []],
  [
    'see all of its members',
    (v) => canSeeMembers(v, project()),
    ['contributor', 'owner', 'curator', 'administrator'],
  ],
  ['see the addresses of its members', (v) => canSeeMemberEmails(v, project()), ['owner']],
];

describe.each(rows)('may %s', (_may, rule, those) => {
  test.each(Object.keys(who) as Who[])('%s', (name) => {
    expect(rule(who[name])).toBe(those.includes(name));
  });
});

test('the condition for reading says the same as the rule', () => {
  expect(visibleProjects(who.reader).text(1)).toBe("p.state <> 'DRAFT'");
  expect(visibleProjects(who.curator).text(1)).toContain('ANY($1');
  expect(visibleProjects(who.owner, 'asked').text(3)).toBe(
    "asked.state <> 'DRAFT' OR asked.id = ANY($3::uuid[])",
  );
  expect(visibleProjects(who.owner).values).toEqual([[projectId]]);
  expect(visibleProjects(who.administrator).text(1)).toBe('TRUE');
});
