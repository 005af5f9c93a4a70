// Plain old syntax: this file must be readable by the Node that it turns away.
const wanted = [20, 19];

/** True where this Node can run PIS; else says so in one sentence and sets the exit code. */
export function requireNode() {
  const found = process.versions.node.split('.').map(Number);
  if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) return true;
  console.error(
    'PIS needs Node ' +
      wanted.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      ': install a newer one from your system or from nodejs.org and run the command again.',
  );
  process.exitCode = 1;
  return false;
}
