/**
 * The lengths and sizes that the database, the API and the forms agree on.
 * Texts are counted in UTF-16 code units in forms and inputs; the database counts characters, which
 * is never more.
 */
export const limits = {
  /** A lesson's sentence, characters. */
  lessonText: { min: 10, max: 600, softMax: 280 },
  /** The longer fields of a lesson: what happened, recommendation, conditions. */
  lessonDetail: { max: 4000 },
  /** Factors one lesson may be evidence of. */
  lessonFactors: { max: 3 },
  /** Themes, mentions, target groups, places of one row. */
  tags: { max: 20 },
  /** Why something was withdrawn or changed. */
  reason: { min: 3, max: 500 },
  quote: { max: 2000 },
  speakerRole: { max: 100 },
  locator: { max: 200 },
  comment: { max: 1000 },
  /** A mail from one project to another. */
  contactSubject: { min: 3, max: 150 },
  contactMessage: { min: 10, max: 2000 },
  projectTitle: { min: 2, max: 200 },
  summary: { max: 600 },
  description: { max: 10_000 },
  /** Items of what was carried over or left behind along one link. */
  linkItems: { max: 20 },
  label: { min: 2, max: 120 },
  name: { min: 1, max: 200 },
  /** One line of free text: a programme, a goal, a note. */
  line: { max: 300 },
  url: { max: 2000 },
  email: { max: 254 },
  /** EDTF, as given by the source. */
  edtf: { max: 40 },
  /** A brief: its texts in characters; things gathered in it; pieces of evidence behind them. */
  brief: {
    title: { min: 2, max: 200 },
    question: { max: 300 },
    answer: { max: 5000 },
    items: { max: 100 },
    pieces: { max: 5000 },
    /** Pieces shown in words per factor and side; all of them are in the CSV. */
    shown: { max: 6 },
  },
  searchQuery: { max: 400 },
  /** A text that its likes are asked for: an idea of about an A4. Fewer than `min` tell too little. */
  ideaText: { least: 20, min: 80, max: 20_000 },
  /** What is like something, at once. */
  likenessHits: { size: 5, max: 20 },
  /** Years that a filter may name. */
  years: { min: 1900, max: 2200 },
  /** Rows of one page of a list. */
  page: { size: 20, max: 100 },
  /** Rows of one file of the evidence map. */
  exportRows: { max: 50_000 },
  /** The last page number a search answers. */
  searchPages: { max: 50 },
  /** Totals are exact up to this; above it they say that there are more. */
  searchTotal: { max: 10_000 },
  /** What is offered while somebody types. */
  suggestions: { size: 8, max: 20 },
  /** Bytes of one request to the API. */
  bodyBytes: 100 * 1024,
  /** A sign-in link, minutes; a session, days. */
  signInLinkMinutes: 10,
  sessionDays: 30,
} as const;
