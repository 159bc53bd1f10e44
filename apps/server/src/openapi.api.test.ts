import { contract } from '@huiyin/contract';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { useTestApp } from '#testing/app';

const app = useTestApp();

test('every procedure is described, with its access and an example of its body', async () => {
  const document = await openApi();

  const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((path) =>
    Object.values(path),
  );
  const procedures = Object.values(contract).flatMap((feature) => Object.keys(feature));
  expect(document.openapi).toMatch(/^3\.1/);
  expect(operations).toHaveLength(procedures.length);
  expect(operations.filter(({ description, summary }) => !description || !summary)).toEqual([]);
  const bodies = operations.flatMap(({ requestBody }) => requestBody?.content['application/json'] ?? []);
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.filter(({ example }) => example === undefined)).toEqual([]);
});

test('each example is what its description allows', async () => {
  const { paths } = await openApi();
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const bodies = Object.entries<Record<string, Operation>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody, responses }]) =>
      [requestBody, responses['200']].flatMap((body) => {
        const held = body?.content['application/json'];
        return held && 'example' in held ? [{ what: `${method} ${path}`, ...held }] : [];
      }),
    ),
  );
  expect(bodies.length).toBeGreaterThan(200);

  const wrong = bodies.filter(({ schema, example }) => !ajv.validate(schema, example));

  expect(wrong.map(({ what, example }) => ({ what, example }))).toEqual([]);
});

test('it is a valid description, as a program written by others sees it', async () => {
  const { valid, errors } = await new Validator().validate(await openApi());

  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test('moments are described as texts that are always there', async () => {
  const { paths } = await openApi();

  const { properties, required } =
    paths['/tickets'].get.responses['200'].content['application/json'].schema.properties.tickets.items;
  expect(properties.openedAt).toEqual({ type: 'string', format: 'date-time' });
  expect(required).toContain('openedAt');
});

test('people can read it, without inline scripts', async () => {
  const page = await fetch(`${app.url}/api/docs`);
  const script = await fetch(`${app.url}/api/docs/ui/swagger-ui-bundle.js`);

  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await page.text()).not.toMatch(/<script>/);
  await script.text();
  expect(script.headers.get('content-type')).toContain('javascript');
});

// biome-ignore lint/suspicious/noExplicitAny: a document of any shape, which the tests look into
const openApi = async (): Promise<any> => (await fetch(`${app.url}/api/openapi.json`)).json();

interface Operation {
  summary?: string;
  description?: string;
  requestBody?: Body;
  responses: Record<string, Body>;
}

interface Body {
  content: Record<string, { schema: object; example?: unknown }>;
}
