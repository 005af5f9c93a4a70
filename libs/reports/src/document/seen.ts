import { type FilterNames, lessonPhases } from '@pis/knowledge';
import { type DocumentLanguage, inSentence, labelIn, listIn } from './language.js';

interface SeenWords {
  theme: (names: string, many: boolean) => string;
  county: (names: string) => string;
  funder: (names: string) => string;
  phase: (names: string) => string;
  group: (names: string) => string;
  years: (years: string) => string;
}

const words: Record<DocumentLanguage, SeenWords> = {
  sv: {
    theme: (names, many) => `sett från ${many ? 'temana' : 'temat'} ${names}`,
    county: (names) => `källor i ${names}`,
    funder: (names) => `finansierat av ${names}`,
    phase: (names) => `lärt i fasen ${names}`,
    group: (names) => `för målgruppen ${names}`,
    years: (years) => `erfarenhet från ${years}`,
  },
  en: {
    theme: (names, many) => `seen from the ${many ? 'themes' : 'theme'} ${names}`,
    county: (names) => `sources in ${names}`,
    funder: (names) => `funded by ${names}`,
    phase: (names) => `learned in the phase ${names}`,
    group: (names) => `for the target group ${names}`,
    years: (years) => `experience from ${years}`,
  },
};

const yearsOf = ({ fromYear, toYear }: FilterNames): string => {
  if (fromYear === null && toYear === null) return '';
  return fromYear === toYear ? String(fromYear) : `${fromYear ?? ''}–${toYear ?? ''}`;
};

/** Labels of the phases of a filter. */
const phasesIn = (language: DocumentLanguage, { phases }: FilterNames): string[] =>
  lessonPhases
    .filter(({ phase }) => phases.includes(phase))
    .map((phase) => inSentence(language === 'sv' ? phase.sv : phase.en));

/** What a factor is seen through, beside the themes: one part a filter, in words. */
export function narrowedIn(language: DocumentLanguage, seen: FilterNames): string[] {
  const say = words[language];
  const of = (names: readonly string[], in_: (names: string) => string): string[] =>
    names.length > 0 ? [in_(listIn(language, names))] : [];
  const years = yearsOf(seen);
  return [
    ...of(
      seen.counties.map(({ name }) => name),
      say.county,
    ),
    ...of(seen.targetGroups, say.group),
    ...of(phasesIn(language, seen), say.phase),
    ...of(
      seen.funders.map(({ name }) => name),
      say.funder,
    ),
    ...(years ? [say.years(years)] : []),
  ];
}

/** "sett från temat lärcentrum, källor i Kronobergs län"; empty where nothing narrows it. */
export function seenIn(language: DocumentLanguage, seen: FilterNames): string {
  const themes = seen.themes.map((theme) => inSentence(labelIn(language, theme)));
  const theme =
    themes.length > 0 ? [words[language].theme(listIn(language, themes), themes.length > 1)] : [];
  return [...theme, ...narrowedIn(language, seen)].join(', ');
}

const asks: Record<DocumentLanguage, (theme: string, more: string) => string> = {
  sv: (theme, more) => `Vad får projekt om ${theme}${more} att lyckas?`,
  en: (theme, more) => `What makes projects on ${theme}${more} succeed?`,
};

const parts: Record<DocumentLanguage, { group: string; county: string; phase: string }> = {
  sv: { group: ' för', county: ' i', phase: ' i fasen' },
  en: { group: ' for', county: ' in', phase: ' in the phase' },
};

/** The question of an answer: its theme, target group, county and phase in one sentence. */
export function questionIn(language: DocumentLanguage, seen: FilterNames): string {
  const part = parts[language];
  const [theme] = seen.themes;
  const more = [
    ...seen.targetGroups.map((group) => `${part.group} ${group}`),
    ...seen.counties.map(({ name }) => `${part.county} ${name}`),
    ...phasesIn(language, seen).map((phase) => `${part.phase} ${phase}`),
  ].join('');
  return asks[language](theme ? inSentence(labelIn(language, theme)) : '', more);
}
