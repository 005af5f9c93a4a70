/** What in a text may point out a person: an identity number, an address, a telephone number. */
export type PersonalPattern = 'EMAIL' | 'PERSONAL_NUMBER' | 'PHONE';

// Begins where a word does, so that long runs of letters are read once.
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
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

function isIdentityNumber([
  ,
  year = '',
  month = '',
  day = '',
  rest = '',
]: readonly string[]): boolean {
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day); // coordination numbers add 60
  const isDate = Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
  return isDate && hasControlDigit(year + month + day + rest);
}

const hasIdentityNumber = (text: string): boolean =>
  [...text.matchAll(identityNumber)].some(isIdentityNumber);

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

/**
 * A text in which what `personalPatterns` finds stands no more, each in its place told by `wordOf` its
 * kind. Doing it again changes nothing, as long as the words themselves seem not personal.
 */
export function withoutPersonal(text: string, wordOf: (kind: PersonalPattern) => string): string {
  const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`);
  return text
    .replace(identityNumber, (found, ...parts: string[]) =>
      isIdentityNumber([found, ...parts.slice(0, 4)]) ? wordOf('PERSONAL_NUMBER') : found,
    )
    .replace(everywhere(email), () => wordOf('EMAIL'))
    .replace(everywhere(phone), () => wordOf('PHONE'));
}
