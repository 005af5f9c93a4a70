/** What a request knows of the browser it came from, without the framework that serves it. */
export interface BrowserLink {
  /** The address the request came from, for rate limits; never stored in the clear. */
  readonly address: string;
  /** True when the page was served over HTTPS. */
  readonly secure: boolean;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string, maxAgeSeconds: number): void;
  clearCookie(name: string): void;
}
