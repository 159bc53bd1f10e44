import { contract } from '@huiyin/contract';
import type { AnySchema, OpenAPI } from '@orpc/contract';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { schemaConverters } from '#platform/json-schemas';
import { accessRows } from '#testing/access-rows';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

type Schema = OpenAPI.SchemaObject;
const shapeOf = (input: AnySchema) => schemaConverters[0]!.convert(input, { strategy: 'input' })[1] as Schema;

const writes = Object.entries(contract).flatMap(([feature, held]) =>
  Object.entries(held).flatMap(([name, procedure]) => {
    const { inputSchema, route } = procedure['~orpc'];
    if (route.method === 'GET' || !inputSchema) return [];
    const row = accessRows[feature]![name]!;
    return [{ name: `${feature}.${name}`, row, route, schema: shapeOf(inputSchema) }];
  }),
);
const withJson = writes.filter(({ name }) => name !== 'files.upload');

test.each(withJson)('$name takes no column that it does not name', async ({ row, route, schema }) => {
  const { id } = await app.given(makeStaff);
  const headers = { ...app.headersOf(staffActor(undefined, { id })), 'content-type': 'application/json' };
  const { path = '', method = 'POST' } = route;
  const input = { ...((await row.input(app.given)) as Record<string, unknown>) };
  const address = path.replace(/\{(\w+)\}/g, (_: string, name: string) => {
    const value = input[name];
    delete input[name];
    return encodeURIComponent(String(value));
  });
  const named = new Set(propertiesOf(schema));
  const foreign = (await columns()).filter((column) => !named.has(column));
  const smuggled = Object.fromEntries(foreign.map((column) => [column, 'smuggled']));

  const answer = await fetch(`${app.url}/api${address}`, {
    method,
    headers,
    body: JSON.stringify({ ...input, ...smuggled }),
  });

  const { data } = (await answer.json()) as { data?: { issues?: { code?: string; keys?: string[] }[] } };
  const refused = data?.issues?.flatMap(({ keys = [] }) => keys) ?? [];
  expect(answer.status).toBe(400);
  expect(new Set(refused)).toEqual(new Set(foreign));
});

test.each(writes)('$name leaves no part of it open', ({ schema }) => {
  expect(openParts(schema)).toEqual([]);
});

test('there are columns and writes to be tried', async () => {
  expect((await columns()).length).toBeGreaterThan(200);
  expect(writes.length).toBeGreaterThan(80);
});

let found: string[] | undefined;
async function columns() {
  const { rows } = await app.runtime.db.execute<{ name: string }>(sql`select distinct column_name as name
    from information_schema.columns where table_schema = 'public'`);
  const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  found ??= rows.map(({ name }) => camel(name));
  return found;
}

const partsOf = (schema: Schema) =>
  [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])] as Schema[];

function propertiesOf(schema: Schema): string[] {
  return [...Object.keys(schema.properties ?? {}), ...partsOf(schema).flatMap(propertiesOf)];
}

/** Objects with named properties that take others too, by where they stand. */
function openParts(schema: Schema, path = ''): string[] {
  const inner = Object.entries((schema.properties ?? {}) as Record<string, Schema>).flatMap(([name, one]) =>
    openParts(one, `${path}.${name}`),
  );
  const items = 'items' in schema && schema.items ? openParts(schema.items as Schema, `${path}[]`) : [];
  const isOpen = schema.properties !== undefined && schema.additionalProperties !== false;
  return [
    ...(isOpen ? [path || '.'] : []),
    ...inner,
    ...items,
    ...partsOf(schema).flatMap((one) => openParts(one, path)),
  ];
}
