import { limits } from '@pis/contract';

/** A path of this site: browsers read `//` and `/\` as another host, and leave white space out. */
export const localPath = /^\/(?![/\\])[^\s\p{Cc}\\]*$/u;

/** Whether a text may be gone on to after signing in. */
export const isLocalPath = (text: string): boolean =>
  text.length <= limits.url.max && localPath.test(text);
