import type { Polarity } from '@pis/knowledge';
import type { BriefDocument, BriefFactor, BriefPiece } from './brief-document.js';

const stands = (factor: BriefFactor, side: Polarity): boolean =>
  side === 'HELPED' ? factor.standing.helped > 0 : factor.standing.hindered > 0;

/** The factors with anything on a side. */
export const factorsOn = (document: BriefDocument, side: Polarity): BriefFactor[] =>
  document.factors.filter((factor) => stands(factor, side));

/** Those with something on both. */
export const contradicted = (document: BriefDocument): BriefFactor[] =>
  document.factors.filter((factor) => stands(factor, 'HELPED') && stands(factor, 'HINDERED'));

/** Those that were asked for and of which nothing is counted. */
export const untold = (document: BriefDocument): BriefFactor[] =>
  document.factors.filter(({ standing }) => standing.total === 0);

/** The pieces of a factor that are shown on a side. */
export const piecesOn = ({ pieces }: BriefFactor, side: Polarity): BriefPiece[] =>
  pieces.filter(({ sides }) => sides.includes(side));

/**
 * The line of a source's list that names the factor; the whole list, on one line, where none does.
 */
export function passageLine(passage: string, labels: readonly string[]): string {
  const lines = passage
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const fold = (text: string): string => text.toLocaleLowerCase('sv');
  const named = lines.find((line) => labels.some((label) => fold(line).includes(fold(label))));
  return named ?? lines.join(' · ');
}
