import type { OpenAPI } from '@orpc/contract';
import { exampleOf } from '#platform/example';

type Schema = OpenAPI.SchemaObject;

/** Where a text goes into an input; the last may be the name of a field that the caller chooses. */
export interface TextInput {
  path: (string | number)[];
  isName: boolean;
}

/** Every place of an input that takes free text, found by its shape. */
export function textInputsOf(schema: Schema, path: TextInput['path'] = []): TextInput[] {
  const several = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (several.length > 0) return several.flatMap((one) => textInputsOf(one as Schema, path));
  if (schema.type === 'string') return isFree(schema) ? [{ path, isName: false }] : [];
  if (schema.type === 'array')
    return 'items' in schema && schema.items ? textInputsOf(schema.items as Schema, [...path, 0]) : [];
  const { properties = {}, additionalProperties } = schema;
  const known = Object.entries(properties).flatMap(([name, one]) =>
    textInputsOf(one as Schema, [...path, name]),
  );
  if (typeof additionalProperties !== 'object') return known;
  const inner = textInputsOf(additionalProperties as Schema, [...path, 'name']);
  return [...known, ...inner, { path, isName: true }];
}

/** The input with a text put there; what has to stand around it is made from the shape. */
export function withText(schema: Schema, base: unknown, { path, isName }: TextInput, text: string): unknown {
  if (path.length === 0) return isName ? { [text]: '示例' } : text;
  const [first, ...rest] = path as [string | number, ...TextInput['path']];
  const part = partOf(schema, first);
  if (Array.isArray(base) || typeof first === 'number')
    return [
      withText(part, (base as unknown[] | undefined)?.[0] ?? exampleOf(part), { path: rest, isName }, text),
    ];
  const around = (base ?? {}) as Record<string, unknown>;
  const held = around[first] ?? exampleOf(part);
  return { ...around, [first]: withText(part, held, { path: rest, isName }, text) };
}

function partOf(schema: Schema, step: string | number): Schema {
  const several = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])] as Schema[];
  const holds = (one: Schema) =>
    typeof step === 'number'
      ? one.type === 'array'
      : Boolean(one.properties?.[step] ?? one.additionalProperties);
  const found = several.length > 0 ? several.find(holds) : schema;
  if (!found) return {};
  if (typeof step === 'number') return ('items' in found ? found.items : {}) as Schema;
  return (found.properties?.[step] ?? found.additionalProperties ?? {}) as Schema;
}

const isFree = ({ format, enum: choices, ...schema }: Schema) => !format && !choices && !('const' in schema);
