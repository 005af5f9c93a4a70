import { isRoot } from './checkout.mjs';

/** A fault that is told to the reader in one sentence, without a stack. */
export class Fault extends Error {}

const free = 'free some space and run the command again; nothing that was saved is lost';

const whoNeedsIt = isRoot
  ? 'root and, with the folders above it enterable, for the user nobody as whom PostgreSQL then runs'
  : 'the user that runs PIS';

/** What a step's output means, most telling first. */
const known = [
  [
    /ENOSPC|no space left on device|disk full|could not (?:extend|write to) file .*space/i,
    (step) => `The disk is full (${step}): ${free}.`,
  ],
  [/EDQUOT|disk quota exceeded/i, (step) => `The disk quota is used up (${step}): ${free}.`],
  [
    /EADDRINUSE|address already in use/i,
    (step) =>
      `The port is in use by another program (${step}): close it, or choose another one with PORT=….`,
  ],
  [
    /npm error.*(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network)/i,
    (step) =>
      `The network did not answer (${step}): check the connection and run the command again.`,
  ],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|authentication failed|database "[^"]*" does not exist/,
    (step, text) =>
      `The database did not let PIS in (${step}: ${lineOf(text, /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|authentication failed|does not exist/)}): ` +
      'check the address in DATABASE_URL, and that the server runs.',
  ],
  [
    /\b(EACCES|EPERM|EROFS)\b|could not (open|create|access|change|write).*permission denied|read-only file system/i,
    (step, text) =>
      `No permission (${step}): ${placeIn(text)} must be readable and writable for ${whoNeedsIt}, ` +
      'or PIS_DATA_DIR must name a folder that is.',
  ],
];

const placeIn = (text) => /['"](\/[^'"]+)['"]/.exec(text)?.[1] ?? 'the folder of PIS';

const lineOf = (text, pattern) =>
  text
    .split('\n')
    .find((line) => pattern.test(line))
    .trim();

const knownFault = (step, text) => {
  const found = known.find(([pattern]) => pattern.test(text));
  return found && new Fault(found[1](step, text));
};

/**
 * The sentence for what went wrong in a step.
 * @param step what was being done, in a few words
 * @param text everything the step said
 */
export const faultOf = (step, text) =>
  knownFault(step, text) ?? new Fault(`${step} failed:\n${lastLines(text, 30)}`);

const lastLines = (text, count) => text.trim().split('\n').slice(-count).join('\n');

/**
 * The sentence for a process that ended although nobody asked it to.
 * @param name who it was
 * @param how its exit code or signal, or undefined
 * @param words what it said last
 * @param log the file that holds everything it said
 */
export function endedFault(name, how, words, log) {
  const reason = lastLines(words, 1);
  return (
    knownFault(`the ${name} stopped`, words) ??
    new Fault(
      `The ${name} stopped by itself${how ? ` (${how})` : ''}${reason ? `: ${reason}` : ''} – ` +
        `everything else is stopped too, and what it said stands in ${log}.`,
    )
  );
}
