import { Injectable } from '@nestjs/common';

/** One kind of thing that is held about people. */
export interface PersonalData {
  /** What it is, in a few words: `author of a lesson`. */
  what: string;
  /** The column it stands in, or that points to the person: `lesson.author_id`. */
  where: string;
}

/**
 * What PIS holds about people, said by each lib of its own tables. Accounts knows none of them; what
 * is asked for, put right or erased goes by this list.
 */
@Injectable()
export class PersonalDataRegistry {
  private readonly held = new Map<string, PersonalData>();

  /** @throws Error when two say the same of one column differently. */
  register(...data: readonly PersonalData[]): void {
    for (const one of data) {
      const known = this.held.get(one.where);
      if (known && known.what !== one.what) {
        throw new Error(`${one.where} is registered as ${known.what} already`);
      }
      this.held.set(one.where, one);
    }
  }

  /** Everything that is held, in the order of the columns. */
  list(): PersonalData[] {
    return [...this.held.values()].sort((a, b) => (a.where < b.where ? -1 : 1));
  }
}
