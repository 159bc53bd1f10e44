import { contract } from '@huiyin/contract';
import { procedurePermissions } from '@huiyin/contract/permissions';
import { expect, test } from 'vitest';

const procedures = Object.entries(contract).flatMap(([feature, held]) =>
  Object.entries(held).map(([name, procedure]) => ({ name: `${feature}.${name}`, ...procedure['~orpc'] })),
);

test('every permission guards some procedure', () => {
  const guarding = procedures
    .map(({ meta }) => meta.access)
    .flatMap((access) => (access.kind === 'staff' ? [access.permission] : []));

  expect(Object.keys(procedurePermissions).filter((name) => !guarding.includes(name as never))).toEqual([]);
});

test('every procedure has its route, no two the same address', () => {
  const addresses = procedures.map(({ route }) => `${route.method} ${route.path}`);

  expect(addresses.filter((address) => address.includes('undefined'))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('every procedure says in a sentence what it does', () => {
  expect(
    procedures
      .filter(({ route }) => !route.summary || !route.tags?.every((tag: string) => /^[a-z-]+$/.test(tag)))
      .map(({ name }) => name),
  ).toEqual([]);
});
