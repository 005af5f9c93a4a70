import { addConcurrent, concurrentTo } from '../support/concurrent-requests.js';
import { contactAs, type Contact } from '../support/contact-requests.js';
import { fingerprint } from '../support/fingerprint.js';
import { addMember, type ProjectRow } from '../support/knowledge-rows.js';
import { unsentMails } from '../support/mail.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { makeTeam, type Team } from '../support/team.js';

const reader = 'mottagare@example.org';
const second = 'delaktig@example.org';
const shy = 'tyst@example.org';
const helper = 'medhjalpare@example.org';
const sender = 'contributor.contact@example.org';

let server: TestServer;
let team: Team;
let own: ProjectRow;
let other: ProjectRow;
let theirs: Session;
let write: Partial<Contact>;

const agrees = async (email: string, contactable = true) =>
  server.sql('UPDATE person SET contactable = $2 WHERE email = $1', [email, contactable]);

/** How many mails about this went to an address. */
const mailsTo = async (email: string): Promise<number> =>
  (await unsentMails(server.url)).filter(
    ({ to, subject }) => to === email && subject.startsWith('PIS: '),
  ).length;

beforeAll(async () => {
  server = await startServer();
  team = await makeTeam(server, 'contact');
  own = team.project;
  other = await addConcurrent(server, { title: 'Åns bävrar' });
  theirs = await server.signInAs(reader);
  await addMember(server.sql, theirs, other, 'OWNER');
  await addMember(server.sql, await server.signInAs(second), other, 'OWNER');
  await addMember(server.sql, await server.signInAs(shy), other, 'OWNER');
  await addMember(server.sql, await server.signInAs(helper), other, 'CONTRIBUTOR');
  await agrees(helper);
  write = { fromProjectId: own.id, toProjectId: other.id, showEmail: true };
}, 240_000);
afterAll(() => server.close());

const takes = async (session = server.visitor()) =>
  (
    await session.ask<{ project: { takesContact: boolean } }>(
      'query Q($slug: String!) { project(slug: $slug) { takesContact } }',
      { slug: other.slug },
    )
  ).project.takesContact;

test('nobody is written to who has not said yes, a contributor’s yes is not the project’s', async () => {
  expect(await takes()).toBe(false);
  expect((await contactAs(team.contributor, write)).said).toBe('TakesNoContact');
  expect(await mailsTo(reader)).toBe(0);
  await theirs.ask('mutation { updateSettings(input: { contactable: true }) { contactable } }');
  expect(await takes()).toBe(true);
  // An address that nobody has proven is nobody's.
  await server.sql('UPDATE person SET verified_at = NULL WHERE email = $1', [reader]);
  expect(await takes()).toBe(false);
  await server.sql('UPDATE person SET verified_at = now() WHERE email = $1', [reader]);
});

describe('with an owner who takes it', () => {
  beforeAll(() => agrees(reader));

  test.each([
    ['nobody', 'UNAUTHENTICATED'],
    ['stranger', 'FORBIDDEN'],
    ['curator', 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN'],
    ['contributor', 'ContactSent'],
    ['owner', 'ContactSent'],
  ] as const)('%s writes in the name of the project: %s', async (who, said) => {
    const before = await mailsTo(reader);
    expect((await contactAs(team[who], write)).said).toBe(said);
    expect(await mailsTo(reader)).toBe(before + (said === 'ContactSent' ? 1 : 0));
    const { project } = await team[who].ask<{ project: { viewerCan: { contact: boolean } } }>(
      'query Q($slug: String!) { project(slug: $slug) { viewerCan { contact } } }',
      { slug: own.slug },
    );
    expect(project.viewerCan.contact).toBe(said === 'ContactSent');
    expect((await contactAs(theirs, write)).said).toBe('FORBIDDEN');
  });

  test('each owner who agreed gets the words, and nobody else; no answer tells an address', async () => {
    await agrees(second);
    const counts = await Promise.all([reader, second, shy, helper].map(mailsTo));
    const { said, text } = await contactAs(team.contributor, write);
    expect(said).toBe('ContactSent');
    expect(await Promise.all([reader, second, shy, helper].map(mailsTo))).toEqual([
      (counts[0] ?? 0) + 1,
      (counts[1] ?? 0) + 1,
      0,
      0,
    ]);
    const mail = await server.mailTo(reader);
    expect(mail.subject).toBe('PIS: Vi gör samma sak');
    expect(mail.text).toContain('Hej! Vi räknar bävrar.\n\nVill ni jämföra <b>hur</b>?');
    expect(mail.text).toContain('du ansvarar för projektet Åns bävrar');
    expect(mail.text).not.toContain(second);
    const { pathname } = new URL(mail.link ?? '');
    expect(pathname).toBe(`/projekt/${other.slug}/kontakt/${own.slug}`);
    const page = await concurrentTo(team.contributor, other);
    for (const answer of [text, JSON.stringify(page)]) expect(answer).not.toContain('@');
  });

  test('the sender’s address is in the mail only if they say so, else it must be answerable in PIS', async () => {
    await contactAs(team.contributor, write);
    expect(await server.mailTo(reader)).toMatchObject({ replyTo: sender });
    const hidden = { ...write, showEmail: false };
    expect((await contactAs(team.contributor, hidden)).said).toBe('NoWayToAnswer');
    await agrees('owner.contact@example.org');
    expect((await contactAs(team.contributor, hidden)).said).toBe('ContactSent');
    const mail = await server.mailTo(reader);
    expect(mail.replyTo).toBeNull();
    expect(mail.text).not.toContain(sender);
    expect(mail.text).toContain('visar inte sin egen');
    // And the way back works.
    const back = { fromProjectId: other.id, toProjectId: own.id, showEmail: false };
    expect((await contactAs(theirs, back)).said).toBe('ContactSent');
    expect((await server.mailTo('owner.contact@example.org')).subject).toContain('PIS: ');
  });

  test('drafts and withdrawn projects neither write nor are written to; nobody writes to themselves', async () => {
    const draft = await addConcurrent(server, { state: 'DRAFT' });
    const withdrawn = await addConcurrent(server, { state: 'WITHDRAWN' });
    for (const project of [draft, withdrawn]) {
      await addMember(server.sql, theirs, project, 'OWNER');
      await addMember(server.sql, team.owner, project, 'CONTRIBUTOR');
      const to = { ...write, toProjectId: project.id };
      expect((await contactAs(team.contributor, to)).said).toBe('NOT_FOUND');
      expect((await contactAs(team.owner, to)).said).toBe('NOT_FOUND');
      const from = { ...write, fromProjectId: project.id };
      expect((await contactAs(team.owner, from)).said).toBe('FORBIDDEN');
    }
    const self = { ...write, toProjectId: own.id };
    expect((await contactAs(team.contributor, self)).said).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['no subject', { subject: '  ' }],
    ['two lines of subject', { subject: 'Hej\r\nBcc: alla@example.org' }],
    ['a long subject', { subject: 'a'.repeat(151) }],
    ['no message', { message: ' kort ' }],
    ['a long message', { message: 'a'.repeat(2001) }],
  ])('%s is refused', async (_what, changes) => {
    const before = await mailsTo(reader);
    expect((await contactAs(team.owner, { ...write, ...changes })).said).toBe('BAD_USER_INPUT');
    expect(await mailsTo(reader)).toBe(before);
  });

  test('nothing of a mail stays: no row, no line of the log', async () => {
    const tables = (
      await server.sql<{ name: string }>(
        `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'rate_limit'`,
      )
    ).map(({ name }) => name);
    const before = await fingerprint(server.sql, tables);
    const message = 'Hemlighetsordet om bävrarna, bara för er.';
    expect((await contactAs(team.owner, { ...write, message })).said).toBe('ContactSent');
    expect(await fingerprint(server.sql, tables)).toEqual(before);
    expect(server.api.said()).not.toMatch(/hemlighetsord/i);
  });

  test('who writes very much is told to wait; others still write', async () => {
    const answers: string[] = [];
    for (let count = 0; count < 11; count += 1) {
      answers.push((await contactAs(team.owner, write)).said);
    }
    expect(answers.at(-1)).toBe('TooManyAttempts');
    expect(answers[0]).toBe('ContactSent');
    const before = await mailsTo(reader);
    expect((await contactAs(team.owner, write)).said).toBe('TooManyAttempts');
    expect(await mailsTo(reader)).toBe(before);
    expect(
      (await contactAs(theirs, { ...write, fromProjectId: other.id, toProjectId: own.id })).said,
    ).toBe('ContactSent');
  });
});
