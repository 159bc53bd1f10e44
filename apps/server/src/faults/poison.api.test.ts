import { contract } from '@huiyin/contract';
import type { AnySchema, OpenAPI } from '@orpc/contract';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { schemaConverters } from '#platform/json-schemas';
import { accessRows } from '#testing/access-rows';
import { staffActor, useTestApp } from '#testing/app';
import { textInputsOf, withText } from '#testing/text-inputs';

const app = useTestApp();
let headers: Record<string, string>;
beforeAll(async () => {
  const { id } = await app.given(makeStaff);
  headers = app.headersOf(staffActor(undefined, { id }));
});

const RTL_OVERRIDE = '\u202e';
const poisons = {
  'characters that cannot be stored or turn the text around': `客\u0000户\ud800${RTL_OVERRIDE}说\u0007`,
  'a line of a hundred thousand letters': '长'.repeat(100_000),
  'what looks like markup, a statement and a path': `'; drop table staff; --<script>%00\\u0000../../{{7*7}}`,
};

const shapeOf = (input: AnySchema) =>
  schemaConverters[0]!.convert(input, { strategy: 'input' })[1] as OpenAPI.SchemaObject;
const procedures = Object.entries(contract).flatMap(([feature, held]) =>
  Object.entries(held).map(([name, procedure]) => {
    const { inputSchema, route } = procedure['~orpc'];
    const schema = inputSchema ? shapeOf(inputSchema) : {};
    return {
      name: `${feature}.${name}`,
      row: accessRows[feature]![name]!,
      route,
      schema,
      texts: textInputsOf(schema),
    };
  }),
);
const withTexts = procedures.filter(({ name, texts }) => texts.length > 0 && name !== 'files.upload');

test('there are texts to be tried', () => {
  expect(withTexts.length).toBeGreaterThan(50);
});

test.each(withTexts)(
  '$name stores any text clean or refuses it at its place',
  async ({ row, route, schema, texts }) => {
    const base =
      typeof row.foreign === 'function' ? await row.foreign(app.given) : await row.input(app.given);
    for (const text of texts) {
      for (const [what, poison] of Object.entries(poisons)) {
        const { status, body } = await ask(route, withText(schema, base, text, poison));
        const where = { what, at: text.path.join('.') };

        expect({ ...where, status }).toEqual({ ...where, status: expect.toSatisfy((code) => code < 500) });
        if (status === 400) {
          const places = (body.data?.issues ?? []).map(({ path }) => path?.[0]);
          expect({ ...where, places }).toEqual({
            ...where,
            places: expect.arrayContaining(text.path.slice(0, 1)),
          });
        }
      }
    }
  },
);

test('nothing of it turned any stored text around', async () => {
  const { rows: columns } = await app.runtime.db.execute<{ table: string; column: string }>(sql`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY')`);
  const turned: string[] = [];
  for (const { table, column } of columns) {
    const { rows } = await app.runtime.db.execute(sql`select from ${sql.identifier(table)}
      where ${sql.identifier(column)}::text like ${`%${RTL_OVERRIDE}%`} limit 1`);
    if (rows.length > 0) turned.push(`${table}.${column}`);
  }

  expect(columns.length).toBeGreaterThan(50);
  expect(turned).toEqual([]);
});

test.each([
  ['deeply nested JSON', '/tickets', '['.repeat(100_000) + ']'.repeat(100_000), 400],
  [
    'deeply nested JSON in a draft',
    '/drafts/ticket:new',
    `{"content":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
    400,
  ],
  ['JSON that is none', '/tickets', '{"id":', 400],
  ['a line of ten megabytes', '/tickets', JSON.stringify({ description: 'x'.repeat(10_000_000) }), 413],
])('%s is refused at once', async (_, path, body, status) => {
  const answer = await fetch(`${app.url}/api${path}`, {
    method: path.startsWith('/drafts') ? 'PUT' : 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });

  expect(answer.status).toBe(status);
});

test.each(['/tickets/%00', '/tickets/%ff', '/drafts/%E0%A4%A', '/customers?words=%00%ff'])(
  'the address %s is refused or answered, and no fault',
  async (path) => {
    const answer = await fetch(`${app.url}/api${path}`, { headers });

    expect(answer.status).toBeLessThan(500);
  },
);

interface Answered {
  data?: { issues?: { path?: unknown[] }[] };
}

async function ask({ method = 'GET', path = '' }: { method?: string; path?: string }, input: unknown) {
  const rest = { ...(input as Record<string, unknown>) };
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value).toWellFormed());
  });
  const isRead = method === 'GET';
  const answer = await fetch(`${app.url}/api${address}${isRead ? `?${queryOf(rest)}` : ''}`, {
    method,
    headers: isRead ? headers : { ...headers, 'content-type': 'application/json' },
    ...(isRead ? {} : { body: JSON.stringify(rest) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Answered };
}

const pair = (name: string, value: unknown): [string, string] => [name, String(value)];
const queryOf = (input: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(input).flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((one, index) => pair(`${name}[${index}]`, one)) : [pair(name, value)],
    ),
  );
