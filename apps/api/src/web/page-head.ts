/** What a page says of itself before any script runs: to readers without one, and to whoever shares its link. */
export interface PageHead {
  /** 404 for an address that leads nowhere, or to something the asker may not see. */
  status: 200 | 404;
  title: string;
  description: string;
  language: 'sv' | 'en';
  /** `article` for what somebody wrote, `website` for the rest. */
  type: 'article' | 'website';
  /** The one address of the thing, without the host; absent where there is none. */
  canonicalPath?: string;
  /** True for what is read by those who were given its address, and found by nobody else. */
  unlisted?: boolean;
  /** Source file of the page's chunk, `src/pages/lesson-page.tsx`. */
  chunk?: string;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an attribute or an element. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const longestDescription = 200;

/** One line, cut at a word. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestDescription) return line;
  const cut = line.slice(0, longestDescription);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/**
 * The built page with a head of its own: title, description and Open Graph in the place of the
 * general title, and the chunks the page will need next.
 */
export function withHead(
  html: string,
  head: PageHead,
  baseUrl: string,
  preloads: readonly string[],
): string {
  const title = escapeHtml(head.title);
  const description = escapeHtml(oneLine(head.description));
  const address = head.canonicalPath && escapeHtml(`${baseUrl}${head.canonicalPath}`);
  const tags = [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    `<meta property="og:site_name" content="Projekt i samverkan" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:type" content="${head.type}" />`,
    `<meta property="og:locale" content="${head.language === 'sv' ? 'sv_SE' : 'en_GB'}" />`,
    ...(address
      ? [
          `<link rel="canonical" href="${address}" />`,
          `<meta property="og:url" content="${address}" />`,
        ]
      : []),
    ...(head.status === 404 || head.unlisted ? ['<meta name="robots" content="noindex" />'] : []),
    ...preloads.map((file) => `<link rel="modulepreload" href="/${escapeHtml(file)}" />`),
  ];
  return html
    .replace(/<html lang="[^"]*">/, `<html lang="${head.language}">`)
    .replace(/<title>[^<]*<\/title>/, () => tags.join('\n    '));
}
