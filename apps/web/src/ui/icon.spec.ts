import { expect, test } from '@jest/globals';
import { createLucideIcon, type LucideIconData } from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createIcon } from './icon';

const flag = {
  name: 'flag',
  size: 24,
  node: [
    ['path', { d: 'M4 22V4', key: 'pole' }],
    ['circle', { cx: '12', cy: '8', r: '3', key: 'sign' }],
  ],
} satisfies LucideIconData;

/** Attributes in the order of the alphabet, and what is drawn. */
function drawn(html: string) {
  const [, attributes = '', shapes] = /^<svg ([^>]*)>(.*)<\/svg>$/.exec(html) ?? [];
  return { attributes: (attributes.match(/[\w:-]+="[^"]*"/g) ?? []).sort(), shapes };
}

test.each([
  {},
  { size: 18, 'aria-hidden': true },
  { className: 'mark', size: 20 },
  { 'aria-label': 'Flagga' },
])('an icon with %o is drawn as the library would', (wishes) => {
  const ours = drawn(renderToStaticMarkup(createElement(createIcon(flag), wishes)));
  expect(ours.shapes).toContain('circle');
  expect(ours).toEqual(drawn(renderToStaticMarkup(createElement(createLucideIcon(flag), wishes))));
});
