import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and what stands below it. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong on the page as it stands: a line per element, with the rule, so that a failed
 * test can be read. Empty is right. `without` leaves rules out, for a reason that stands where it is given.
 */
export async function axeViolations(
  page: Page,
  without: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(source); // not a script element: the page's own policy would refuse it
  const disabled = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate<
    AxeResults,
    { values: string[]; rules: Record<string, { enabled: boolean }> }
  >(({ values, rules }) => window.axe.run(document, { runOnly: { type: 'tag', values }, rules }), {
    values: levels,
    rules: disabled,
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
