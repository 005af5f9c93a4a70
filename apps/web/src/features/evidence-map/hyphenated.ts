/** Parts that long words of the vocabulary end in: where a narrow column may break them. */
const tails =
  /(?<=\p{L}{3})(?=(arbete|avbrott|centrum|försörjning|hälsa|lärande|marknad|nivå|samverkan|skola|stöd|utbildning|utveckling|verksamhet)\b)/giu;

/**
 * A label with soft hyphens between the parts of its compounds. Not every browser knows where Swedish
 * words may be broken.
 */
export const hyphenated = (label: string): string => label.replace(tails, '\u00ad');
