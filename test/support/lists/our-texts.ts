import { randomness } from '../randomness.js';

const firsts =
  'kompetens utbildnings kommun region arbetsmarknads folkhälso vuxen närings skol projekt samverkans digitaliserings målgrupps verksamhets kunskaps erfarenhets resurs besöks lands hälso integrations ungdoms språk yrkes studie';
const lasts =
  'utveckling försörjning samverkan plan stöd uppföljning modell nätverk arbete insats strategi behov ledning analys utredning plattform miljö kartläggning råd satsning väg dialog forum process lärande';
const frames = [
  'Projektet prövar # i kommunerna och i länet.',
  'Vi lärde oss att # kräver tid och att chefer är med från början.',
  'Syftet är att stärka # för unga och vuxna.',
  'En förstudie visade att # saknade ägare när projektet tog slut.',
  'Arbetet med # fortsätter i den ordinarie verksamheten.',
  'Deltagarna beskriver hur # gav dem en väg vidare.',
  'Region och kommun delar på ansvaret för # efter avslut.',
  'Utvärderingen pekar på # som det som avgjorde.',
];

/**
 * Swedish texts of our own, for where no lists are at hand: sentences about compounds, of which some
 * are everywhere and most are rare.
 */
export function ourTexts(count: number, seed: number): string[] {
  const { below, one } = randomness(seed);
  const compounds = firsts
    .split(' ')
    .flatMap((first) => lasts.split(' ').map((last) => first + last));
  const rare = (): string => compounds[Math.floor(compounds.length ** (below(1000) / 1000))] ?? '';
  const sentence = (): string => one(frames).replace('#', rare);
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + below(12) }, sentence).join(' '),
  );
}
