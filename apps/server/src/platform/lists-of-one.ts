import type { z } from 'zod';

/**
 * What an address says of a list. It repeats a name for several values, and what stands there once is a list of one:
 * only who knows what is asked for can tell it from a single value.
 */
export function listsOfOne(schema: unknown, input: unknown): unknown {
  const shape = (schema as { def?: { shape?: Record<string, z.core.$ZodType> } } | undefined)?.def?.shape;
  if (!shape || !isObject(input)) return input;
  return mapped(input, (value, name) => (shape[name] ? asMeant(shape[name], value) : value));
}

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
}

function asMeant(schema: z.core.$ZodType, value: unknown): unknown {
  const { type, innerType, valueType } = schema._zod.def as Definition;
  if (innerType) return asMeant(innerType, value);
  if (type === 'array') return typeof value === 'string' ? [value] : value;
  if (type === 'record' && valueType && isObject(value))
    return mapped(value, (each) => asMeant(valueType, each));
  return value;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = (given: object, meaningOf: (value: unknown, name: string) => unknown) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, meaningOf(value, name)]));
