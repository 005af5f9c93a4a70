import { parseArgs } from 'node:util';

/** What a measurement is asked for on the command line. */
export interface BenchArguments {
  /** A number under its name, or what is usual. */
  number: (name: string, usual: number) => number;
  text: (name: string) => string | undefined;
}

/** Reads `--name value` pairs; `--data` is put where the loaders of the lists look for it. */
export function benchArguments(names: readonly string[]): BenchArguments {
  const options = Object.fromEntries(
    [...names, 'data'].map((name) => [name, { type: 'string' as const }]),
  );
  const { values } = parseArgs({ options });
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const folder = text('data');
  if (folder) process.env.PIS_DATA_FOLDER = folder;
  return {
    text,
    number(name, usual) {
      const value = text(name);
      if (value === undefined) return usual;
      if (!/^\d+$/.test(value)) throw new Error(`--${name} takes a whole number, not ${value}`);
      return Number(value);
    },
  };
}
