import { strToU8, type Zippable, zipSync } from 'fflate';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageUri = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${packageUri}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const relations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${packageUri}/relationships"><Relationship Id="r1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** What stands in a Word document of these paragraphs. */
export const documentXml = (paragraphs: readonly string[], before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`;

/** The parts of a Word file whose text is this XML. */
export const docxParts = (xml: string): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8(contentTypes),
  '_rels/.rels': strToU8(relations),
  'word/document.xml': strToU8(xml),
});

export const zipped = (parts: Zippable): Buffer => Buffer.from(zipSync(parts));

/** A Word file of these paragraphs. */
export const docxOf = (...paragraphs: string[]): Buffer =>
  zipped(docxParts(documentXml(paragraphs.map(escaped))));

/** Text as it stands in a PDF, in the encoding of Windows, which has å, ä and ö where Latin-1 has. */
const pdfString = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;

const picture = 'q 400 0 0 500 50 200 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00FF00FF> EI Q';

/** What a page says: lines of text, or null for one that is a picture. */
export type PdfPage = readonly string[] | null;

const drawn = (page: PdfPage): string =>
  page === null
    ? picture
    : `BT /F1 11 Tf 14 TL 60 760 Td ${page.map((line) => `${pdfString(line)} Tj T*`).join('\n')} ET`;

/** Objects of a PDF from number 1 on, with the table that says where each begins. */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** The bytes of a small PDF, as they stand on paper in the standard. */
export function pdfObjects(pages: readonly PdfPage[]): string[] {
  const first = 4;
  const kids = pages.map((_page, index) => `${first + index * 2} 0 R`);
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = drawn(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
}

export const pdfOf = (...pages: PdfPage[]): Buffer => pdfOfObjects(pdfObjects(pages));

/** A PDF that opens with a password alone: whoever lacks it cannot tell what the keys are of. */
export function encryptedPdf(): Buffer {
  const objects = pdfObjects([['Hemligt']]);
  const key = 'ab'.repeat(32);
  const encryption = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`;
  const id = `<${'0f'.repeat(16)}>`;
  return pdfOfObjects(
    [...objects, encryption],
    `/Encrypt ${objects.length + 1} 0 R /ID [${id} ${id}] `,
  );
}

/** What Word writes for a document with a password: a file of the old kind that holds a sealed one. */
export const encryptedDocx = (): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(2048, 7),
  ]);
