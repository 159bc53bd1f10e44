import type { Department } from '@huiyin/contract/departments';

export interface DepartmentNode extends Department {
  children?: DepartmentNode[];
}

/** The departments under one another; one whose parent is not among them stands on top. */
export function departmentTree(departments: readonly Department[]): DepartmentNode[] {
  const ids = new Set(departments.map(({ id }) => id));
  const below = Map.groupBy(departments, ({ parentId }) => (parentId && ids.has(parentId) ? parentId : null));
  const nodesIn = (parent: Department['parentId']): DepartmentNode[] =>
    (below.get(parent) ?? []).map((department) => {
      const children = nodesIn(department.id);
      return children.length > 0 ? { ...department, children } : department;
    });
  return nodesIn(null);
}
