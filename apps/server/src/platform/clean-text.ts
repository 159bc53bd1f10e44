import { ORPCError } from '@orpc/server';
import { wantedCharacters } from './wanted-characters.ts';

// No form is as deep, and whoever walks deeper runs out of stack.
const DEEPEST = 50;

/** Every text in the value, names of fields too, without control characters, direction overrides and lone surrogates. */
export function cleanTexts(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST)
    throw new ORPCError('BAD_REQUEST', { message: `Nested deeper than ${DEEPEST} levels.` });
  if (typeof value === 'string') return wantedCharacters(value);
  if (Array.isArray(value)) return value.map((held) => cleanTexts(held, depth + 1));
  if (isPlainObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [wantedCharacters(key), cleanTexts(held, depth + 1)]),
    );
  return value;
}

/** What comes out of JSON, forms and addresses, and no file or date. Some parsers' objects have a prototype of their own. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
