import { permissions } from '@huiyin/contract/permissions';
import { expect, test } from 'vitest';
import { permissionAreas } from './permission-areas.ts';

test('every permission is offered once, beside those about the same', () => {
  const offered = permissionAreas.map(({ permissions }) => permissions.map(([permission]) => permission));

  expect(offered.flat().toSorted()).toEqual(Object.keys(permissions).toSorted());
  expect(offered.every((area) => area.length > 0)).toBe(true);
});
