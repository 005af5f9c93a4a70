import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { RequestContext } from '@pis/core';
import type { PageHead } from './page-head.js';
import { fixedPages, notFoundWords, type PageWords, signInWords, siteName } from './page-words.js';
import { type ThingHead, thingHeads } from './thing-heads.js';

const chunkOf = (name: string): string => `src/pages/${name}.tsx`;

/** Which pages there are, and what each says of itself before any script runs. */
@Injectable()
export class PageHeads {
  private things: ThingHead[] | undefined;

  constructor(private readonly modules: ModuleRef) {}

  /** The head of an address. Absent and forbidden look the same: 404. */
  async of(
    ctx: RequestContext,
    pathname: string,
    language: PageHead['language'],
  ): Promise<PageHead> {
    const site = (words: PageWords): Pick<PageHead, 'title' | 'description'> => ({
      title: `${words.title} – ${siteName}`,
      description: words.description,
    });
    const path = pathname === '/' ? pathname : pathname.replace(/\/$/, '');
    const fixed = Object.hasOwn(fixedPages, path) ? fixedPages[path] : undefined;
    if (fixed) {
      return {
        ...site(fixed.words[language]),
        ...{ status: 200, type: 'website', language, canonicalPath: path },
        chunk: chunkOf(fixed.chunk),
      };
    }
    if (/^\/logga-in\/[^/]+$/.test(path)) {
      const words = site(signInWords[language]);
      return { ...words, status: 200, type: 'website', language, chunk: chunkOf('redeem-page') };
    }
    this.things ??= thingHeads(this.modules);
    for (const { address, chunk, find } of this.things) {
      const [, key] = address.exec(path) ?? [];
      if (!key) continue;
      const told = await find(ctx, decoded(key), language);
      if (!told) break;
      const title = `${told.title} – ${siteName}`;
      return { ...told, title, status: 200, type: 'article', language, chunk: chunkOf(chunk) };
    }
    return { ...site(notFoundWords[language]), status: 404, type: 'website', language };
  }
}

/** An address somebody mistyped may hold a broken escape: then it is no thing of ours. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
