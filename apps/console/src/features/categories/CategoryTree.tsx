import type { Category } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import { Tree, type TreeDataNode } from 'antd';
import { useState } from 'react';
import { t } from '#shared/text.ts';
import { text } from './text.ts';
import { type Branch, branchesOf, branchesWith, type Move, moveTo } from './tree.ts';

/** All categories; a search opens what it finds. */
export function CategoryTree(props: {
  categories: readonly Category[];
  words: string;
  chosen: CategoryId | undefined;
  choose(id: CategoryId): void;
  move(move: Move): void;
}) {
  const { categories, words, chosen, choose, move } = props;
  const [opened, setOpened] = useState<CategoryId[]>();
  const branches = branchesWith(branchesOf(categories), words);
  const topLevel = categories.filter(({ parentId }) => !parentId).map(({ id }) => id);
  const expanded = words.trim() ? idsIn(branches) : (opened ?? topLevel);
  if (branches.length === 0) return <p role="status">{t(text.nothingFound)}</p>;

  return (
    <Tree
      aria-label={t(text.categories)}
      blockNode
      draggable={{ icon: false }}
      treeData={nodesOf(branches)}
      expandedKeys={expanded}
      selectedKeys={chosen ? [chosen] : []}
      onExpand={(keys) => setOpened(keys as CategoryId[])}
      onSelect={(_, { node }) => choose(node.key as CategoryId)}
      onDrop={({ dragNode, node, dropToGap, dropPosition }) => {
        const inside = Number(node.pos.split('-').at(-1));
        move(
          moveTo(categories, {
            id: dragNode.key as CategoryId,
            onto: node.key as CategoryId,
            inGap: dropToGap,
            isAbove: dropPosition < inside,
          }),
        );
      }}
    />
  );
}

const nodesOf = (branches: readonly Branch[]): TreeDataNode[] =>
  branches.map(({ category: { id, name, retired }, children }) => ({
    key: id,
    title: retired ? `${name} (${t(text.retired)})` : name,
    children: nodesOf(children),
  }));

const idsIn = (branches: readonly Branch[]): CategoryId[] =>
  branches.flatMap(({ category, children }) => [category.id, ...idsIn(children)]);
