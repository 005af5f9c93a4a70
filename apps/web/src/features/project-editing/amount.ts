/** The most that fits the API's whole numbers. */
const most = 2_147_483_647;

/**
 * A sum as people write it, in whole units: "3 706 566", "3.706.566 kr". Null where nothing is
 * written, undefined where it is no whole sum.
 */
export function readAmount(typed: string): number | null | undefined {
  const text = typed
    .trim()
    .replace(/\s*(kr|kronor|sek|euro|eur|€|:-)\s*$/i, '')
    .replace(/^(sek|eur|€)\s*/i, '');
  if (text === '') return typed.trim() === '' ? null : undefined;
  const whole = /^\d{1,3}(?:[\s.,]\d{3})+$/.test(text) ? text.replace(/[\s.,]/g, '') : text;
  if (!/^\d+$/.test(whole)) return undefined;
  const amount = Number(whole);
  return amount <= most ? amount : undefined;
}
