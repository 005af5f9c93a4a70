import type { BrowserLink } from '@pis/core';

/** What PIS keeps in a browser. */
export type Cookie = 'session' | 'browser';

const names: Record<Cookie, string> = { session: 'pis', browser: 'pis-browser' };

/**
 * The name of a cookie. Over HTTPS it begins with `__Host-`, so that no other host can set it; on
 * local HTTP browsers would refuse that.
 */
export const cookieName = (cookie: Cookie, secure: boolean): string =>
  secure ? `__Host-${names[cookie]}` : names[cookie];

/** The value of a cookie that the request carries. */
export const readCookie = (browser: BrowserLink | undefined, cookie: Cookie): string | undefined =>
  browser?.cookie(cookieName(cookie, browser.secure));

export const writeCookie = (
  browser: BrowserLink | undefined,
  cookie: Cookie,
  value: string,
  maxAgeSeconds: number,
): void => browser?.setCookie(cookieName(cookie, browser.secure), value, maxAgeSeconds);

export const dropCookie = (browser: BrowserLink | undefined, cookie: Cookie): void =>
  browser?.clearCookie(cookieName(cookie, browser.secure));
