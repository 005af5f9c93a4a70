import type { Kept } from './draft-store';

/*
 * A page that is being closed may not live until the browser's database has answered. What it writes
 * in those moments also goes here, which is done at once, and is moved over the next time.
 */

const mark = 'pis-draft ';
const nameOf = (owner: string, key: string) => `${mark}${owner} ${key}`;

export function leaveBehind(owner: string, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(owner, kept.key), JSON.stringify(kept));
  } catch {
    // Full or forbidden: then the database has to do.
  }
}

export function forgetLeftBehind(owner: string, key: string): void {
  try {
    localStorage.removeItem(nameOf(owner, key));
  } catch {
    // Then there is none.
  }
}

/** What pages of this person left behind. */
export function leftBehind(owner: string): Kept[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(`${mark}${owner} `))
      .map((name) => JSON.parse(localStorage.getItem(name) ?? '') as Kept);
  } catch {
    return [];
  }
}
