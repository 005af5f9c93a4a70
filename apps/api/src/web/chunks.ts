import fs from 'node:fs';
import path from 'node:path';

interface ManifestEntry {
  file: string;
  imports?: string[];
}

/** Which files each page of the built client needs, from the build's manifest. */
export class Chunks {
  private readonly manifest: Record<string, ManifestEntry>;

  constructor(webRoot: string) {
    const file = path.join(webRoot, '.vite/manifest.json');
    this.manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, ManifestEntry>;
  }

  /** The script of a page and all it imports, in the order they should be fetched. */
  of(source: string): string[] {
    const files = new Set<string>();
    const visit = (name: string): void => {
      const entry = this.manifest[name];
      if (!entry || files.has(entry.file)) return;
      files.add(entry.file);
      entry.imports?.forEach(visit);
    };
    visit(source);
    return [...files];
  }
}
