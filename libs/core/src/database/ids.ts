import { v7 } from 'uuid';

/** A new id: UUIDv7, so that later rows sort later. */
export const newId = (): string => v7();

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text may be compared with a uuid column without the database refusing it. */
export const isId = (text: string): boolean => uuid.test(text);
