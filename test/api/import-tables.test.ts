import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { importProjects } from '../support/import-lists.js';
import { startServer, type TestServer } from '../support/server.js';

/** Each import is a process of its own. */
const patience = 240_000;

let server: TestServer;
let folder: string;
let mapping: string;

beforeAll(async () => {
  server = await startServer();
  folder = await mkdtemp(path.join(os.tmpdir(), 'pis-import-tables-'));
  mapping = await file(
    'mapping.json',
    JSON.stringify({
      scheme: 'OUR-TABLE',
      fields: {
        identifier: 'Nr',
        title: 'Namn',
        description: 'Om projektet',
        organisation: 'Ägare',
      },
    }),
  );
}, patience);
afterAll(() => server.close());

async function file(name: string, text: string): Promise<string> {
  const whole = path.join(folder, name);
  await writeFile(whole, text);
  return whole;
}

const importing = (list: string) => importProjects(server.database.url, list, mapping);

const rows = (numbers: readonly string[]) =>
  server.sql<{ value: string; title: string; description: string }>(
    `SELECT value, title, description FROM project JOIN project_identifier ON project_id = id
     WHERE value = ANY($1::text[]) ORDER BY value`,
    [numbers],
  );

test(
  'a table with semicolons, quotes and line breaks becomes projects; lines that fit not are told',
  async () => {
    const list = await file(
      'list.csv',
      [
        '\uFEFFNr;Namn;Om projektet;Ägare',
        'A-1;Bryggor i skärgården;"Vi bygger; sedan\nseglar vi ""hem"".";Bryggbyggarna',
        'A-2;För få fält',
        'A-3;Fyrar i skärgården;Vi bygger fyrar.;Fyrbyggarna',
        ';Utan nummer;Vi bygger.;Fyrbyggarna',
      ].join('\r\n'),
    );
    const { said, code } = await importing(list);
    expect(said.trim().split('\n')).toEqual([
      'line 4: refused, it has another number of fields than the first line',
      'line 6: refused, there is no identifier',
      '2 taken, 0 updated, 0 unchanged, 0 left as they are, 2 refused.',
    ]);
    expect(code).toBe(0);
    expect(await rows(['A-1', 'A-3'])).toEqual([
      {
        value: 'A-1',
        title: 'Bryggor i skärgården',
        description: 'Vi bygger; sedan\nseglar vi "hem".',
      },
      { value: 'A-3', title: 'Fyrar i skärgården', description: 'Vi bygger fyrar.' },
    ]);
    const again = await importing(list);
    expect(again.said).toContain('0 taken, 0 updated, 2 unchanged');
  },
  patience,
);

test(
  'a table with commas is read as well; without a column that the mapping names nothing is',
  async () => {
    const commas = await file(
      'commas.csv',
      'Nr,Namn,Om projektet,Ägare\nB-1,Sjöbodar,"Bodar, och båtar.",Bodbyggarna\n',
    );
    expect((await importing(commas)).said).toContain('1 taken');
    expect(await rows(['B-1'])).toMatchObject([{ description: 'Bodar, och båtar.' }]);
    const lacking = await file('lacking.csv', 'Nr;Namn;Ägare\nB-2;Sjöbodar;Bodbyggarna\n');
    const { said, code } = await importing(lacking);
    expect(code).toBe(1);
    expect(said).toContain('No column “Om projektet”. There are: Nr, Namn, Ägare.');
    expect(await rows(['B-2'])).toEqual([]);
  },
  patience,
);

test(
  'what points out a person is taken out of texts, a name with it is refused, and both are told',
  async () => {
    const list = await file(
      'personal.csv',
      [
        'Nr;Namn;Om projektet;Ägare',
        'C-1;Båtar i skärgården;Skriv till namn@example.se eller ring 070-123 45 67.;Båtbyggarna',
        'C-2;Ring 070-123 45 67 om bryggor;Vi bygger bryggor.;Båtbyggarna',
        'C-3;Kanoter i skärgården;Samordnare är 19811228-9874.;Båtbyggarna',
      ].join('\n'),
    );
    const { said } = await importing(list);
    expect(said.trim().split('\n')).toEqual([
      'line 2: taken out, an e-mail address and a telephone number in the description',
      'line 3: refused, there seems to be a telephone number in the title',
      'line 4: taken out, a personal identity number in the description',
      '2 taken, 0 updated, 0 unchanged, 0 left as they are, 1 refused.',
    ]);
    expect((await rows(['C-1', 'C-2', 'C-3'])).map(({ description }) => description)).toEqual([
      'Skriv till [e-postadress borttagen] eller ring [telefonnummer borttaget].',
      'Samordnare är [personnummer borttaget].',
    ]);
  },
  patience,
);
