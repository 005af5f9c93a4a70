/** One instruction of a Dockerfile. */
export interface Instruction {
  name: string;
  text: string;
}

/** The instructions of a Dockerfile, comments and line ends taken away. */
export const instructionsOf = (dockerfile: string): Instruction[] =>
  dockerfile
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [, name = '', text = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      return { name, text: text.trim() };
    });

/** A COPY: from where, and whether that is another stage of the same file or the checkout. */
export interface Copy {
  stage: string | undefined;
  sources: string[];
}

export const copiesOf = (instructions: Instruction[]): Copy[] =>
  instructions
    .filter(({ name }) => name === 'COPY')
    .map(({ text }) => {
      const words = text.split(/\s+/);
      const from = words.find((word) => word.startsWith('--from='));
      return {
        stage: from?.slice('--from='.length),
        sources: words.filter((word) => !word.startsWith('--')).slice(0, -1),
      };
    });

/** The variables that the image sets. */
export const variablesOf = (instructions: Instruction[]): Record<string, string> =>
  Object.fromEntries(
    instructions
      .filter(({ name }) => name === 'ENV')
      .flatMap(({ text }) => text.split(/\s+/))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );

/** The instructions of the last stage: the image that runs. */
export const lastStage = (instructions: Instruction[]): Instruction[] =>
  instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
