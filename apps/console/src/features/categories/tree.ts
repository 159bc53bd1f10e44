import type { Category } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';

export interface Branch {
  category: Category;
  children: Branch[];
}

/** The flat list, parents before children, as a tree. */
export function branchesOf(categories: readonly Category[]): Branch[] {
  const all = new Map(categories.map((category) => [category.id, { category, children: [] } as Branch]));
  const roots: Branch[] = [];
  for (const branch of all.values()) {
    const { parentId } = branch.category;
    const siblings = parentId ? all.get(parentId)?.children : roots;
    siblings?.push(branch);
  }
  return roots;
}

/** Those whose name contains the words, with all above and below them, so that one sees where they stand. */
export function branchesWith(branches: readonly Branch[], words: string): Branch[] {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return [...branches];
  return branches.flatMap((branch) => {
    if (branch.category.name.toLowerCase().includes(wanted)) return [branch];
    const children = branchesWith(branch.children, words);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
}

/** Those above it, the nearest last. */
export function lineAbove(categories: readonly Category[], { parentId }: Pick<Category, 'parentId'>) {
  const known = new Map(categories.map((category) => [category.id, category]));
  const line: Category[] = [];
  for (let id = parentId; id; id = line[0]!.parentId) {
    const above = known.get(id);
    if (!above) break;
    line.unshift(above);
  }
  return line;
}

export interface Move {
  categoryId: CategoryId;
  parentId: CategoryId | null;
  beforeId: CategoryId | null;
}

/** One place earlier or later among its neighbours that are offered; none where it is the first or the last. */
export function moveBy(categories: readonly Category[], id: CategoryId, places: 1 | -1): Move | undefined {
  const { parentId } = categories.find((category) => category.id === id)!;
  const neighbours = categories.filter(
    (category) => category.parentId === parentId && (!category.retired || category.id === id),
  );
  const at = neighbours.findIndex((category) => category.id === id) + places;
  if (at < 0 || at >= neighbours.length) return;
  const before = places < 0 ? neighbours[at] : neighbours[at + 1];
  return { categoryId: id, parentId, beforeId: before?.id ?? null };
}

/**
 * Where a dragged category is dropped: in a gap, beside the one that the gap is at; on another, first of those below
 * it, as the line shows that is drawn under an open one.
 */
export function moveTo(
  categories: readonly Category[],
  dropped: { id: CategoryId; onto: CategoryId; inGap: boolean; isAbove: boolean },
): Move {
  const { id, onto, inGap, isAbove } = dropped;
  const below = (parentId: CategoryId | null) =>
    categories.filter((category) => category.parentId === parentId && category.id !== id);
  if (!inGap) return { categoryId: id, parentId: onto, beforeId: below(onto)[0]?.id ?? null };
  const { parentId } = categories.find((category) => category.id === onto)!;
  const neighbours = below(parentId);
  const at = neighbours.findIndex((category) => category.id === onto) + (isAbove ? 0 : 1);
  return { categoryId: id, parentId, beforeId: neighbours[at]?.id ?? null };
}
