import type { Delivery } from '@pis/search';

const words = {
  absent: 'is not there: it is built, and PostgreSQL answers meanwhile',
  foreign: 'is not the one PIS made: it is built anew, and PostgreSQL answers meanwhile',
  outdated: 'was made by an earlier version: a new one is built, and this one answers meanwhile',
  settings:
    'has settings that PIS did not make: a new one is built, and this one answers meanwhile',
} as const;

interface Status {
  readonly lines: readonly string[];
  readonly healthy: boolean;
}

/** How the search stands, in plain words. */
export async function statusLines(delivery: Delivery): Promise<Status> {
  if (!delivery.isConfigured) {
    return { lines: ['Search engine: PostgreSQL (MEILI_URL is not set).'], healthy: true };
  }
  const { waiting, parked, oldest } = await delivery.figures();
  const queue =
    waiting === 0
      ? 'Nothing waits to be sent.'
      : `${waiting} documents wait to be sent, the oldest for ${oldest} s.`;
  const aside =
    parked > 0 ? [`${parked} documents are set aside: Meilisearch did not take them.`] : [];
  try {
    const indexes = await delivery.standing();
    const lines = indexes.map(({ name, unfit, documents }) =>
      unfit ? `  ${name} ${words[unfit]}.` : `  ${name}: ${documents} documents.`,
    );
    return {
      lines: ['Search engine: Meilisearch.', ...lines, queue, ...aside],
      healthy: parked === 0 && indexes.every(({ unfit }) => unfit === null),
    };
  } catch (error) {
    const silent = `Meilisearch does not answer, and PostgreSQL does: ${delivery.reasonOf(error)}.`;
    return { lines: [silent, queue, ...aside], healthy: false };
  }
}
