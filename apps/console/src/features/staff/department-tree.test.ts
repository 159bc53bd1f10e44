import type { Department } from '@huiyin/contract/departments';
import { expect, test } from 'vitest';
import { departmentTree } from './department-tree.ts';

const department = (id: string, parentId: string | null) =>
  ({
    id,
    name: id,
    parentId,
    headId: null,
    headName: null,
    memberIds: [],
    closedAt: null,
  }) as unknown as Department;

test('departments stand under their parents, and on top where the parent is not shown', () => {
  const tree = departmentTree([department('b', 'a'), department('a', null), department('c', 'closed')]);

  expect(tree).toMatchObject([{ id: 'a', children: [{ id: 'b' }] }, { id: 'c' }]);
  expect(tree[1]).not.toHaveProperty('children');
});
