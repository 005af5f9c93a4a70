import { buffer } from 'node:stream/consumers';
import { FileNotRead } from './file-text/file-not-read.js';
import { readFileText } from './file-text/read-file-text.js';
import { withoutNetwork } from './file-text/without-network.js';

// Reads one file from standard input, writes its text or why there is none to standard output, ends.
withoutNetwork();
const answer = await readFileText(await buffer(process.stdin)).catch((error: FileNotRead) => ({
  code: error.code,
}));
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
