import { deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import type { Randomness } from './randomness.js';
import { docxOf, docxParts, documentXml, pdfObjects, pdfOfObjects, zipped } from './idea-files.js';

/** A file that is made to take more than it gives. Made when it is needed: some are large. */
export interface Bomb {
  name: string;
  make: () => Buffer;
}

const megabyte = 1024 * 1024;
const many = (text: string, times: number): string => text.repeat(times);

/** The content of its one page, packed as often as told. */
function packedPage(content: Buffer, times = 1): Buffer {
  let packed = content;
  for (let time = 0; time < times; time += 1) packed = deflateSync(packed, { level: 9 });
  const objects = pdfObjects([[]]);
  const filters = many('/FlateDecode ', times);
  objects[4] = `<< /Length ${packed.length} /Filter [${filters}] >>\nstream\n${packed.toString('latin1')}\nendstream`;
  return pdfOfObjects(objects);
}

/** Drawings that draw others, ten of each, ten levels deep: ten milliard lines of a few bytes. */
function drawingsInDrawings(): Buffer {
  const levels = 10;
  const objects = pdfObjects([['Sida']]);
  const form = (level: number): string => {
    const content = level === levels ? 'BT /F1 9 Tf (Rad) Tj ET' : many(`/X${level + 1} Do `, 10);
    const resources = `<< /Font << /F1 3 0 R >> ${level < levels ? `/XObject << /X${level + 1} ${6 + level} 0 R >>` : ''} >>`;
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources ${resources} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  };
  objects[3] =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X1 6 0 R >> >> /Contents 5 0 R >>';
  objects[4] = '<< /Length 6 >>\nstream\n/X1 Do\nendstream';
  for (let level = 1; level <= levels; level += 1) objects.push(form(level));
  return pdfOfObjects(objects);
}

/** Says of each part that it is small, and it is not. */
function lyingDirectory(): Buffer {
  const bytes = zipped(docxParts(documentXml([many('Ett ord till. ', 400_000)])));
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    bytes.writeUInt32LE(1000, at + 24);
  }
  return bytes;
}

/** Every entry of the directory leads to the same packed megabyte. */
function sharedParts(): Buffer {
  const parts = docxParts(documentXml([many('Ett ord till. ', megabyte / 14)]));
  const whole = zipped(parts);
  const ends = whole.lastIndexOf('PK\x05\x06');
  const directory = whole.readUInt32LE(ends + 16);
  const last = whole.lastIndexOf('PK\x01\x02');
  const entry = whole.subarray(last, ends);
  const end = Buffer.from(whole.subarray(ends));
  const copies = 90;
  end.writeUInt16LE(copies + 3, 8);
  end.writeUInt16LE(copies + 3, 10);
  end.writeUInt32LE(ends - directory + entry.length * copies, 12);
  return Buffer.concat([whole.subarray(0, ends), ...Array<Buffer>(copies).fill(entry), end]);
}

const entities = `<!DOCTYPE w [<!ENTITY a0 "lol">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${many(`&a${at};`, 10)}">`).join('')}]>`;
const readsFile = '<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]>';
const asksHost = '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/dtd">';
const quadratic = `<!DOCTYPE w [<!ENTITY a "${many('lol', 30_000)}">]>`;
const docxOfXml = (xml: string): Buffer => zipped(docxParts(xml));

/** As much text as a directory lets through: unpacks a few dozen times, to just below the limit. */
const barelyAllowed = (): Buffer =>
  docxOfXml(
    documentXml(Array.from({ length: 700_000 }, (_, at) => `${(at * 7919) % 100_003}`)).slice(
      0,
      49 * megabyte,
    ),
  );

export const entityBombs: readonly Bomb[] = [
  { name: 'entities of entities', make: () => docxOfXml(documentXml(['&a20;'], entities)) },
  {
    name: 'a long entity, often',
    make: () => docxOfXml(documentXml([many('&a;', 9000)], quadratic)),
  },
  { name: 'an entity that is a file', make: () => docxOfXml(documentXml(['&f;'], readsFile)) },
  {
    name: 'a document type of another host',
    make: () => docxOfXml(documentXml(['ord'], asksHost)),
  },
];

export const zipBombs: readonly Bomb[] = [
  { name: 'sixty megabytes of nothing', make: () => docxOfXml(many(' ', 60 * megabyte)) },
  { name: 'a thousand to one', make: () => docxOfXml(documentXml([many('a', 9 * megabyte)])) },
  {
    name: 'six hundred parts',
    make: () =>
      zipped({
        ...docxParts(documentXml(['ord'])),
        ...Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`word/${at}`, strToU8('x')])),
      }),
  },
  { name: 'many parts that are one', make: sharedParts },
];

/** What a directory does not give away. */
export const deeperZipBombs: readonly Bomb[] = [
  { name: 'a directory that lies', make: lyingDirectory },
  { name: 'as large as may be', make: barelyAllowed },
  { name: 'nested without end', make: () => docxOfXml(documentXml([many('<w:p>', 300_000)])) },
];

export const pdfBombs: readonly Bomb[] = [
  { name: 'a page of spaces', make: () => packedPage(Buffer.alloc(300 * megabyte, ' ')) },
  { name: 'packed three times', make: () => packedPage(Buffer.alloc(200 * megabyte, ' '), 3) },
  {
    name: 'a page of words',
    make: () => packedPage(Buffer.from(many('BT /F1 9 Tf (Ett ord till) Tj ET\n', 3_000_000))),
  },
  {
    name: 'a page tree that holds itself',
    make: () => {
      const objects = pdfObjects([['Sida']]);
      objects[1] = '<< /Type /Pages /Count 90 /Kids [2 0 R 2 0 R 4 0 R] >>';
      return pdfOfObjects(objects);
    },
  },
  {
    name: 'a milliard pages',
    make: () => {
      const objects = pdfObjects([['Sida']]);
      objects[1] = '<< /Type /Pages /Count 1000000000 /Kids [4 0 R] >>';
      return pdfOfObjects(objects);
    },
  },
  {
    name: 'lists in lists',
    make: () => pdfOfObjects([...pdfObjects([['Sida']]), `${many('[', 900_000)}`], '/Info 6 0 R '),
  },
  {
    name: 'beginnings alone',
    make: () => Buffer.from(`%PDF-1.4\n${many('1 0 obj <<\n', 2_000_000)}`),
  },
  {
    name: 'a table of objects that are not there',
    make: () =>
      Buffer.from(`%PDF-1.4\nxref\n0 900000000\n${many('0000000000 65535 f \n', 9)}startxref\n9\n`),
  },
];

/** Takes longer than a file may. */
export const slowBomb: Bomb = { name: 'drawings in drawings', make: drawingsInDrawings };

/** All twenty of them. */
export const allBombs: readonly Bomb[] = [
  ...zipBombs,
  ...entityBombs,
  ...deeperZipBombs,
  ...pdfBombs,
  slowBomb,
];

/** A file with some of its bytes made other ones, some left out, or its end cut off. */
export function mutated(bytes: Buffer, random: Randomness): Buffer {
  const changed = Buffer.from(bytes);
  const times = 1 + random.below(random.chance(0.5) ? 4 : 60);
  for (let time = 0; time < times; time += 1) {
    changed[random.below(changed.length)] = random.below(256);
  }
  if (random.chance(0.1)) return changed.subarray(0, random.below(changed.length));
  if (random.chance(0.1)) {
    const at = random.below(changed.length);
    return Buffer.concat([changed.subarray(0, at), changed.subarray(at + 1 + random.below(50))]);
  }
  return changed;
}

/** Whole files that others are made from. */
export const wholeFiles = (): Buffer[] => [
  docxOf(
    'Vi vill höja utbildningsnivån i länet.',
    'Lärcentra är viktiga.',
    'Åtta kommuner & <fler>',
  ),
  pdfOfObjects(pdfObjects([['Vi vill höja utbildningsnivån i länet.'], ['Lärcentra är viktiga.']])),
  packedPage(
    Buffer.from('BT /F1 11 Tf 60 700 Td (Lärcentra är viktiga för hela länet) Tj ET', 'latin1'),
  ),
];
