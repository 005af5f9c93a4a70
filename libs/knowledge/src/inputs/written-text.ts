import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString } from 'class-validator';

const nul = String.fromCharCode(0);

const tidy = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(nul, '').trim() : value;

/**
 * A text somebody wrote. White space at its ends goes, and so does the character that PostgreSQL
 * cannot store; everything between stays as it was typed.
 */
export const WrittenText = (): PropertyDecorator =>
  applyDecorators(
    IsString(),
    Transform(({ value }: { value: unknown }) => tidy(value)),
  );

/** A list of such texts; empty ones are left out. */
export const WrittenTexts = (): PropertyDecorator =>
  applyDecorators(
    IsString({ each: true }),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map(tidy).filter((text) => text !== '') : value,
    ),
  );
