import type { Token } from './token.js';

/**
 * What is made of a word wherever it stands, made once: texts repeat their words. It is kept by the
 * list of lemmas, which the tokens of one written form share, and those of no other; places must
 * not go into it.
 */
export function perWord<Made>(make: (token: Token) => Made): (token: Token) => Made {
  const kept = new WeakMap<readonly string[], { readonly made: Made }>();
  return (token) => {
    const known = kept.get(token.lemmas);
    if (known) return known.made;
    const made = make(token);
    kept.set(token.lemmas, { made });
    return made;
  };
}
