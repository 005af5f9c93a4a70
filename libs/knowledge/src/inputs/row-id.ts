import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';

const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase() : value;

/** An id of a row, in the lower case in which the database gives ids back. */
export const RowId = (): PropertyDecorator =>
  applyDecorators(
    IsUUID(),
    Transform(({ value }: { value: unknown }) => lower(value)),
  );

/** A list of them. */
export const RowIds = (): PropertyDecorator =>
  applyDecorators(
    IsUUID(undefined, { each: true }),
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(lower) : value)),
  );
