import { randomInt } from 'node:crypto';

/** One error of a GraphQL answer. */
export interface GraphqlFault {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

/** What came back, as it came. */
export interface Answer<Data> {
  status: number;
  headers: Headers;
  /** The body, byte for byte. */
  text: string;
  data: Data | null;
  errors: GraphqlFault[];
}

/** Addresses are told apart by the rate limits, so each browser of a test has its own. */
const anyAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

function parse<Data>(text: string): { data?: Data | null; errors?: GraphqlFault[] } {
  try {
    return JSON.parse(text) as { data?: Data | null; errors?: GraphqlFault[] };
  } catch {
    return {};
  }
}

/** A browser without a screen: keeps its cookies and asks the api. */
export class Session {
  readonly cookies = new Map<string, string>();
  readonly address = anyAddress();

  constructor(readonly url: string) {}

  /** Any request to the server, with the cookies of this session. Redirects are not followed. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', this.address);
    if (this.cookies.size > 0) headers.set('cookie', this.cookieHeader());
    const response = await fetch(new URL(path, this.url), {
      redirect: 'manual',
      ...init,
      headers,
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Asks and gives the answer as it came, errors too. */
  async graphql<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors } = parse<Data>(text);
    const { status, headers } = response;
    return { status, headers, text, data: data ?? null, errors: errors ?? [] };
  }

  /** Asks for what must succeed. @throws Error with the answer when there is an error in it. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { status, text, data, errors } = await this.graphql<Data>(query, variables);
    if (data === null || errors.length > 0) throw new Error(`The api answered ${status}: ${text}`);
    return data;
  }

  cookieHeader(): string {
    return Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Keeps what one Set-Cookie line says; one that has run out is forgotten. */
  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const ended = attributes.some(
      (one) => /^max-age=(0|-\d+)$/i.test(one) || /^expires=.*\b1970\b/i.test(one),
    );
    if (ended || value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
