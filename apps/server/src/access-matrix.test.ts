import { contract } from '@huiyin/contract';
import { type Permission, procedurePermissions } from '@huiyin/contract/permissions';
import { expect, test } from 'vitest';
import { shippedRoles } from '#features/staff';
import { accessRows } from '#testing/access-rows';
import { anonymous, staffActor, useTestApp } from '#testing/app';

const app = useTestApp();
const roleCodes = shippedRoles.map(({ code }) => code);

const procedures = Object.entries(contract).flatMap(([feature, held]) =>
  Object.keys(held).map((name) => ({ name: `${feature}.${name}`, row: accessRows[feature]?.[name] })),
);

test('every procedure stands in the matrix', () => {
  expect(procedures.filter(({ row }) => !row).map(({ name }) => name)).toEqual([]);
});

test.each(procedures)('$name is answered to those who may, and to nobody else', async ({ name, row }) => {
  const input = await row!.input(app.given);

  const allowed = await Promise.all(
    shippedRoles.map(async ({ code, permissions }) => {
      const failure = await failureOf(name, staffActor(permissions), input);
      return failure === 'FORBIDDEN' ? [] : [code];
    }),
  );
  const stranger = await failureOf(name, anonymous, input);

  expect(allowed.flat()).toEqual(
    typeof row!.may === 'string' ? roleCodes : roleCodes.filter((code) => row!.may.includes(code)),
  );
  expect(stranger === 'UNAUTHORIZED').toBe(row!.may !== 'anyone');
});

const withForeignIds = procedures.filter(({ row }) => typeof row?.foreign === 'function');

test.each(withForeignIds)(
  '$name says of what one may not see that it is not there',
  async ({ name, row }) => {
    const input = await (row!.foreign as (given: typeof app.given) => Promise<unknown>)(app.given);

    expect(await failureOf(name, confined(), input)).toBe('NOT_FOUND');
  },
);

/** May do everything, but to nothing: holds no permission that widens the rows. */
const confined = () => staffActor(Object.keys(procedurePermissions) as Permission[]);

async function failureOf(name: string, actor: Parameters<typeof app.api>[0], input: unknown) {
  const [feature, procedure] = name.split('.') as [keyof typeof contract, string];
  const call = (app.api(actor)[feature] as unknown as Record<string, (input: unknown) => Promise<unknown>>)[
    procedure
  ]!;
  return call(input).then(
    () => undefined,
    (error: { code?: string }) => error.code ?? String(error),
  );
}
