import { type Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { BadInput } from './errors.js';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/** One page of a list. */
export interface Page<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
}

/** The GraphQL type of a page of `node`: `@ObjectType() class LessonConnection extends connectionOf(Lesson) {}`. */
export function connectionOf<Node>(node: Type<Node>): Type<Page<Node>> {
  @ObjectType({ isAbstract: true })
  abstract class Connection implements Page<Node> {
    @Field(() => [node])
    nodes: Node[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Connection as Type<Page<Node>>;
}

/** What a list is asked for: at most `first` rows that come after the cursor. */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
}

type CursorValue = string | number | null;

/** Where a page starts: the sort values and the id of the row before it, or null at the beginning. */
export function readCursor(after: string | null | undefined, length: number): CursorValue[] | null {
  if (after === null || after === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    const isValue = (value: unknown): value is CursorValue =>
      value === null || typeof value === 'string' || typeof value === 'number';
    if (Array.isArray(values) && values.length === length && values.every(isValue)) return values;
  } catch {
    // falls through: whatever is wrong with it, the asker needs the same advice
  }
  throw new BadInput('after', 'Use the endCursor of an earlier answer, or leave `after` out.');
}

/** `first`, held to what one request may ask for. */
export function pageSize({ first }: PageRequest): number {
  const size = first ?? limits.page.size;
  if (size < 1 || size > limits.page.max) {
    throw new BadInput('first', `Ask for 1 to ${limits.page.max} rows at a time.`);
  }
  return size;
}

/**
 * A page out of rows that were read with a limit of one more than `size`: the extra row tells that
 * there are more, so nothing is counted.
 */
export function pageOf<Node>(
  rows: readonly Node[],
  size: number,
  cursorOf: (node: Node) => readonly CursorValue[],
): Page<Node> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last
        ? Buffer.from(JSON.stringify(cursorOf(last)), 'utf8').toString('base64url')
        : null,
    },
  };
}
