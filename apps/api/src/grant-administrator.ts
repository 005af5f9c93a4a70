import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  accountsEntities,
  addSignInLink,
  PeopleService,
  readEmail,
  RolesService,
  signInAddress,
} from '@pis/accounts';
import { limits } from '@pis/contract';
import { type Config, nobody, readConfig, RequestContext, serverOptions } from '@pis/core';
import { DataSource } from 'typeorm';

/** Makes the person with this address an administrator and returns a link that signs them in once, in any browser. */
async function grantAdministrator(config: Config, email: string): Promise<string> {
  const dataSource = new DataSource({ ...serverOptions(config), entities: accountsEntities });
  await dataSource.initialize();
  try {
    const ctx = RequestContext.of(dataSource, { viewer: nobody, requestId: randomUUID() });
    return await ctx.transaction(async (tx) => {
      const person = await new PeopleService().withEmail(tx, email);
      await new RolesService().grant(tx, person.id, 'ADMINISTRATOR', 'command');
      const token = await addSignInLink(tx, {
        personId: person.id,
        browser: null,
        returnTo: null,
      });
      return signInAddress(config.baseUrl, token);
    });
  } finally {
    await dataSource.destroy();
  }
}

/** `grant-administrator <mail>`. Exits with 2 when the address is none, 1 when the database did not let it. */
async function run(words: readonly string[]): Promise<number> {
  const [word = ''] = words;
  const email = readEmail(word);
  if (!email || words.length !== 1) {
    const said = words.length > 0 ? `“${words.join(' ')}” is not one e-mail address. ` : '';
    console.error(
      `${said}Give the address of the administrator: npm run admin -- name@example.org`,
    );
    return 2;
  }
  try {
    const link = await grantAdministrator(readConfig(), email);
    console.log(`${email} is administrator.`);
    console.log(`Sign in with this link, once, within ${limits.signInLinkMinutes} minutes:`);
    console.log(link);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${email} was not made administrator. ${reason}`);
    return 1;
  }
}

process.exitCode = await run(process.argv.slice(2));
