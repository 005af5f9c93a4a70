import { m } from '../../paraglide/messages';

/**
 * Why a link cannot be: the projects it would lead round, from the first to the first again. An
 * empty title stands for a project the viewer may not see.
 */
export function loopInWords(path: readonly string[]): string {
  const named = path.map((title) => (title ? `”${title}”` : m.projects_loop_hidden()));
  return m.projects_loop({ path: named.join(' → ') });
}
