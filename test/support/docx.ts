import { strFromU8, unzipSync } from 'fflate';

/** What stands in a Word document. */
export interface WordText {
  /** One line per paragraph. */
  text: string;
  /** Addresses that links lead to. */
  links: string[];
  /** Headings, each with its level: `1 Metod och urval`. */
  headings: string[];
  language: string | null;
  title: string | null;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_all, name: string) => entities[name] ?? '');

/** Opens a Word document as any reader does: a zip with XML in it. @throws Error when it is none */
export function openDocx(bytes: Uint8Array): WordText {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const file = files[name];
    if (!file) throw new Error(`No ${name} in it`);
    return strFromU8(file);
  };
  const paragraphs = part('word/document.xml').split('</w:p>');
  const headings = paragraphs.flatMap((xml) => {
    const level = /<w:pStyle w:val="Heading(\d)"/.exec(xml)?.[1];
    return level ? [`${level} ${plain(xml)}`] : [];
  });
  const targets = part('word/_rels/document.xml.rels').matchAll(
    /Target="([^"]+)" TargetMode="External"/g,
  );
  return {
    text: paragraphs.map(plain).join('\n'),
    links: Array.from(targets, ([, target]) => plain(target ?? '')),
    headings,
    language: /<w:lang w:val="([^"]+)"/.exec(part('word/styles.xml'))?.[1] ?? null,
    title: /<dc:title>([^<]*)</.exec(part('docProps/core.xml'))?.[1] ?? null,
  };
}
