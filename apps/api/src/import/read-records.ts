import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** One line of a list: what it says, or why it says nothing. */
export interface ReadLine {
  /** From 1. */
  readonly line: number;
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly fault: string;
}

/** Longer lines are no record of a project. UTF-16 code units. */
export const longest = 2_000_000;

function read(text: string): Pick<ReadLine, 'fault' | 'record'> {
  if (text.length > longest) return { record: null, fault: 'the line is too long' };
  try {
    const value: unknown = JSON.parse(text);
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isRecord) return { record: value as Record<string, unknown>, fault: '' };
    return { record: null, fault: 'the line is no object' };
  } catch {
    return { record: null, fault: 'the line is no JSON' };
  }
}

/** The bytes of a file, unpacked where its name ends in .gz. */
export function openList(file: string): Readable {
  const bytes = createReadStream(file);
  if (!file.endsWith('.gz')) return bytes;
  const unpacked = bytes.pipe(createGunzip());
  bytes.on('error', (error) => unpacked.destroy(error));
  return unpacked;
}

/**
 * The lines of a file, one JSON object each, one after the other: what was read is not kept. A name that
 * ends in .gz is unpacked.
 * @throws Error when the file cannot be read
 */
export async function* readRecords(file: string): AsyncGenerator<ReadLine> {
  const stream = openList(file);
  let line = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    line += 1;
    const words = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (words.trim() !== '') yield { line, ...read(words) };
  }
}
