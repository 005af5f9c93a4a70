import { part } from './table.js';

/** Where the text asked for stood among the answers, from 1; 0 where it did not. */
export type Place = number;

/** Answers that are looked at. */
export const looked = 20;

export const placeOf = (ids: readonly string[], id: string): Place => ids.indexOf(id) + 1;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const reciprocal = (places: readonly Place[]): number =>
  mean(places.map((place) => (place === 0 ? 0 : 1 / place)));

export const recallAt10 = (places: readonly Place[]): number =>
  mean(places.map((place) => (place > 0 && place <= 10 ? 1 : 0)));

/** Mean reciprocal rank and recall, as the table shows them. */
export const quality = (places: readonly Place[]): string[] =>
  places.length === 0 ? ['-', '-'] : [part(reciprocal(places)), part(recallAt10(places))];
