const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The step whose line still waits for its end. */
let open;

/** Does one step of a command and prints one line for it: what it is, what came of it, how long it took. */
export async function step(name, work) {
  const since = performance.now();
  open = name;
  process.stdout.write(`  ${name} … `);
  const finish = (text) => {
    process.stdout.write(`${open === name ? '' : `  ${name} … `}${text}\n`);
    open = undefined;
  };
  try {
    const result = await work();
    finish(`${typeof result === 'string' ? `${result}, ` : ''}${seconds(since)}`);
    return result;
  } catch (error) {
    finish(`stopped after ${seconds(since)}`);
    throw error;
  }
}

/** A line of its own, between the steps or in the middle of one. */
export function say(text) {
  process.stdout.write(`${open === undefined ? '' : '\n'}  ${text}\n`);
  open = undefined;
}
