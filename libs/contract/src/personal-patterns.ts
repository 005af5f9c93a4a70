/** What in a text may point out a person: an identity number, an address, a telephone number. */
export type PersonalPattern = 'EMAIL' | 'PERSONAL_NUMBER' | 'PHONE';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const phone = /(?<![\d-])(?:\+46|0046|0)[ -]?\d{1,3}(?:[ -]?\d{2,3}){2,4}(?![\d-])/;
const identityNumber = /(?<!\d)(?:\d{2})?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?!\d)/g;

/** The control digit of the ten last digits (Luhn), as the Swedish Tax Agency defines it. */
function hasControlDigit(tenDigits: string): boolean {
  const sum = Array.from(tenDigits, Number).reduce((total, digit, position) => {
    const weighed = position % 2 === 0 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

function hasIdentityNumber(text: string): boolean {
  for (const [, year = '', month = '', day = '', rest = ''] of text.matchAll(identityNumber)) {
    const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day); // coordination numbers add 60
    const isDate = Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
    if (isDate && hasControlDigit(year + month + day + rest)) return true;
  }
  return false;
}

/**
 * The kinds of personal data a text seems to hold, each once, in alphabetical order. A warning, not
 * a verdict: the author decides. Used by the form and, again, by the server before it publishes.
 */
export function personalPatterns(text: string): PersonalPattern[] {
  const found: PersonalPattern[] = [];
  if (email.test(text)) found.push('EMAIL');
  if (hasIdentityNumber(text)) found.push('PERSONAL_NUMBER');
  if (phone.test(text)) found.push('PHONE');
  return found;
}
