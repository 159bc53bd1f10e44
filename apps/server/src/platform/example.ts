import type { OpenAPI } from '@orpc/contract';

type Schema = OpenAPI.SchemaObject;

const byFormat: Record<string, string> = {
  uuid: '01932c5e-7a00-7000-8000-000000000001',
  'date-time': '2026-11-21T14:20:00+08:00',
  date: '2026-11-21',
  email: 'zhang.san@example.com',
  uri: 'https://example.com/',
  time: '09:00:00',
};

/** Texts of the shapes that are asked for: a time of day, a month, a code to type, a name of ours, a subject. */
const shaped = ['09:00', '2026-11', '123456', 'example', 'ticket:01932c5e-7a00-7000-8000-000000000001'];

/** An example value of a JSON schema: its own example where it has one, else one made from its shape. */
export function exampleOf(schema: Schema): unknown {
  if ('example' in schema) return schema.example;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.default !== undefined) return schema.default;
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const one = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (one) return exampleOf(one as Schema);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part as Schema)));
  return exampleOfType(schema);
}

function exampleOfType(schema: Schema): unknown {
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [
          name,
          exampleOf(property as Schema),
        ]),
      );
    case 'array':
      return 'items' in schema && schema.items
        ? Array.from({ length: schema.minItems || 1 }, () => exampleOf(schema.items as Schema))
        : [];
    case 'integer':
    case 'number':
      return exampleNumber(schema);
    case 'boolean':
      return true;
    case 'string':
      return exampleText(schema);
    default:
      return null;
  }
}

function exampleText({ format, pattern, minLength = 0, maxLength = 200 }: Schema) {
  const known =
    (format && byFormat[format]) ?? (pattern && shaped.find((text) => new RegExp(pattern).test(text)));
  return known || '示例'.padEnd(minLength, '。').slice(0, maxLength);
}

/** One, or as near to it as is allowed. */
function exampleNumber({ minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity }: Schema) {
  return Math.min(Math.max(1, minimum, Number(exclusiveMinimum) + 1), maximum);
}
