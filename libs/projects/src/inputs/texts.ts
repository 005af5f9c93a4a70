import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, Length, Matches } from 'class-validator';

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** One line of text, its ends trimmed, of `min` to `max` characters. */
export const Line = (max: number, min = 0): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => trimmed(value)),
    IsString(),
    Length(min, max),
    Matches(/^\P{Cc}*$/u, { message: '$property is one line of text' }),
  );

/** A text of any number of lines, its ends trimmed. */
export const Paragraphs = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => trimmed(value)),
    IsString(),
    Length(0, max),
    Matches(/^[^\0]*$/u, { message: '$property holds a character that is no text' }),
  );

/** At most `items` lines of 1 to `max` characters. */
export const Lines = (items: number, max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }): unknown =>
      Array.isArray(value) ? value.map(trimmed) : value,
    ),
    IsArray(),
    ArrayMaxSize(items),
    IsString({ each: true }),
    Length(1, max, { each: true }),
    Matches(/^\P{Cc}*$/u, { each: true, message: 'each of $property is one line of text' }),
  );
