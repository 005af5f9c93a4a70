/** How a process reaches Meilisearch. Each is given the one key that it needs, and no other. */
export interface MeilisearchConfig {
  /** Without a slash at the end. */
  readonly url: string;
  /** May do everything: for setting up alone. */
  readonly masterKey: string | null;
  /** May search, for the api. */
  readonly searchKey: string | null;
  /** May write documents and build indexes, for the worker. */
  readonly writeKey: string | null;
  /** What the names of our indexes begin with, where others stand on the same server. */
  readonly indexPrefix: string;
  /** After this a search counts as not answered, milliseconds. */
  readonly patience: number;
}

/** Everything the processes can be told from outside. The only reader of the environment. */
export interface Config {
  /** `local` is one's own machine: try-out accounts and readable mail exist. */
  readonly environment: 'local' | 'production';
  readonly databaseUrl: string;
  /** The database role the servers act as; it may only insert into the audit log. */
  readonly databaseRole: string | null;
  readonly host: string;
  readonly port: number;
  /** The address people reach PIS at, without a slash at the end; links in mails begin with it. */
  readonly baseUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where people turn with questions about this installation: an e-mail or a web address. */
  readonly contact: string | null;
  /** The folder of the built web client. */
  readonly webRoot: string | null;
  /** Null where PostgreSQL alone answers searches. */
  readonly meilisearch: MeilisearchConfig | null;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly countStatements: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/** The names the environment may carry, each with what it means. Docker files and the README are held against it. */
export const configNames = {
  PIS_ENV: '`local` on one’s own machine, else `production` (the default)',
  DATABASE_URL: 'address of the PostgreSQL database (15 or newer)',
  PIS_DATABASE_ROLE: 'role the servers act as; default `pis_app`, empty for none',
  HOST: 'address to listen on; default 127.0.0.1',
  PORT: 'port to listen on; default 3000',
  BASE_URL: 'address people reach PIS at; default http://HOST:PORT',
  SMTP_URL: 'mail server, smtp://user:password@host:port',
  MAIL_FROM: 'sender of mails',
  PIS_CONTACT: 'e-mail or https address for questions about this installation, shown to readers',
  WEB_ROOT: 'folder of the built web client',
  MEILI_URL: 'address of the Meilisearch server (1.50 or newer); none: PostgreSQL answers searches',
  MEILI_SEARCH_KEY: 'key of Meilisearch that may search, for the api',
  MEILI_WRITE_KEY: 'key of Meilisearch that may write and build indexes, for the worker',
  MEILI_MASTER_KEY:
    'key of Meilisearch that makes the other two; only for `npm run search -- setup`',
  MEILI_INDEX_PREFIX: 'what the names of the indexes begin with; default none',
  MEILI_PATIENCE: 'milliseconds after which PostgreSQL answers a search instead; default 300',
  TRUSTED_PROXIES: 'comma-separated addresses of proxies in front',
  PIS_COUNT_STATEMENTS: '1 to answer how many SQL statements a request took',
  LOG_LEVEL: 'debug, info, warn or error; default info',
} as const;

type Environment = Readonly<Record<string, string | undefined>>;
type Text = (name: keyof typeof configNames) => string | null;

const standardPatience = 300;

function readMeilisearch(text: Text, faults: string[]): MeilisearchConfig | null {
  const url = text('MEILI_URL')?.replace(/\/+$/, '');
  if (!url) return null;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    faults.push('MEILI_URL is not an http or https address');
  }
  const indexPrefix = text('MEILI_INDEX_PREFIX') ?? '';
  if (!/^[a-z0-9_]{0,40}$/.test(indexPrefix)) {
    faults.push('MEILI_INDEX_PREFIX holds small letters, digits and _ only, 40 at most');
  }
  const patience = Number(text('MEILI_PATIENCE') ?? standardPatience);
  if (!Number.isInteger(patience) || patience < 10 || patience > 60_000) {
    faults.push('MEILI_PATIENCE is a whole number of milliseconds, 10 to 60000');
  }
  return {
    url,
    masterKey: text('MEILI_MASTER_KEY'),
    searchKey: text('MEILI_SEARCH_KEY'),
    writeKey: text('MEILI_WRITE_KEY'),
    indexPrefix,
    patience,
  };
}

const isContact = (address: string): boolean =>
  address.startsWith('https://') ? URL.canParse(address) : /^[^\s@<>]+@[^\s@<>]+$/.test(address);

/** Reads and checks the environment. @throws Error that lists every fault at once. */
export function readConfig(environment: Environment = process.env): Config {
  const faults: string[] = [];
  const text: Text = (name) => environment[name]?.trim() || null;
  const choice = <Value extends string>(
    name: keyof typeof configNames,
    values: readonly Value[],
    standard: Value,
  ): Value => {
    const given = text(name) ?? standard;
    const known = values.find((value) => value === given);
    if (!known) faults.push(`${name} is one of ${values.join(', ')}, not ${given}`);
    return known ?? standard;
  };

  const pisEnvironment = choice('PIS_ENV', ['local', 'production'], 'production');
  const databaseUrl = text('DATABASE_URL');
  if (!databaseUrl) faults.push('DATABASE_URL is missing');
  else if (!URL.canParse(databaseUrl)) faults.push('DATABASE_URL is not an address');
  const host = text('HOST') ?? '127.0.0.1';
  const port = Number(text('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push('PORT is not a port number');
  const baseUrl = (text('BASE_URL') ?? `http://${host}:${port}`).replace(/\/+$/, '');
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    faults.push('BASE_URL is not an http or https address');
  }
  const smtpUrl = text('SMTP_URL');
  if (smtpUrl && !/^smtps?:\/\//.test(smtpUrl))
    faults.push('SMTP_URL begins with smtp:// or smtps://');
  const contact = text('PIS_CONTACT');
  if (contact && !isContact(contact))
    faults.push('PIS_CONTACT is neither an e-mail address nor one that begins with https://');
  const meilisearch = readMeilisearch(text, faults);
  const logLevel = choice('LOG_LEVEL', ['debug', 'info', 'warn', 'error'], 'info');
  if (faults.length > 0) throw new Error(`The configuration has faults:\n- ${faults.join('\n- ')}`);

  return {
    environment: pisEnvironment,
    databaseUrl: databaseUrl ?? '',
    databaseRole: (environment.PIS_DATABASE_ROLE ?? 'pis_app').trim() || null,
    host,
    port,
    baseUrl,
    smtpUrl,
    mailFrom: text('MAIL_FROM') ?? `PIS <no-reply@${new URL(baseUrl).hostname}>`,
    contact,
    webRoot: text('WEB_ROOT'),
    meilisearch,
    trustedProxies:
      text('TRUSTED_PROXIES')
        ?.split(',')
        .map((address) => address.trim()) ?? [],
    countStatements: text('PIS_COUNT_STATEMENTS') === '1',
    logLevel,
  };
}
