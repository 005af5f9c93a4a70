import { escapeHtml, oneLine, type PageHead, withHead } from './page-head.js';

const html = '<html lang="sv"><head><title>PIS</title></head><body></body></html>';
const head: PageHead = {
  status: 200,
  title: 'Plug In 2.0 · PIS',
  description: 'Ett projekt',
  language: 'sv',
  type: 'article',
  canonicalPath: '/projekt/plug-in-2-0',
};

test('a page carries its own title, description and address', () => {
  const page = withHead(html, head, 'https://pis.example', ['assets/p.js']);
  expect(page).toContain('<title>Plug In 2.0 · PIS</title>');
  expect(page).toContain('<meta name="description" content="Ett projekt" />');
  expect(page).toContain('<link rel="canonical" href="https://pis.example/projekt/plug-in-2-0" />');
  expect(page).toContain('<link rel="modulepreload" href="/assets/p.js" />');
  expect(page).not.toContain('noindex');
});

test.each([
  ['</title><script>alert(1)</script>', '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onload="x', '&quot; onload=&quot;x'],
  ["$& $1 $'", '$&amp; $1 $&#39;'],
])('%j cannot break out', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
  const page = withHead(html, { ...head, title: text }, 'https://pis.example', []);
  expect(page).toContain(`<title>${escaped}</title>`);
  expect(page.match(/<title>/g)).toHaveLength(1);
});

test('an address that leads nowhere is not indexed', () => {
  expect(withHead(html, { ...head, status: 404 }, 'https://pis.example', [])).toContain('noindex');
});

test('the language of the page is told', () => {
  expect(withHead(html, { ...head, language: 'en' }, '', [])).toContain('<html lang="en">');
});

test('a long description is cut at a word', () => {
  const line = oneLine(`${'ord '.repeat(80)}slut`);
  expect(line.length).toBeLessThanOrEqual(203);
  expect(line.endsWith('ord …')).toBe(true);
});
