import type { z } from 'zod';

/**
 * What an address says of a list. It repeats a name for several values, and what stands there once is a list of one:
 * only who knows what is asked for can tell it from a single value.
 */
export function listsOfOne(schema: unknown, input: unknown): unknown {
  const shape = (schema as { def?: { shape?: Record<string, z.core.$ZodType> } } | undefined)?.def?.shape;
  if (!shape || typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'string' && shape[name] && isList(shape[name]) ? [value] : value,
    ]),
  );
}

function isList(schema: z.core.$ZodType): boolean {
  const { type, innerType } = schema._zod.def as { type: string; innerType?: z.core.$ZodType };
  return type === 'array' || (innerType !== undefined && isList(innerType));
}
