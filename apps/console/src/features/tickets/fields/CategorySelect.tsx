import type { Category } from '@huiyin/contract/categories';
import { TreeSelect } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { focusNext } from '#shared/focus-next.ts';
import { sharedText, t } from '#shared/text.ts';
import { useCategories } from '../lookups.ts';
import { fieldText } from './text.ts';

interface Node {
  value: string;
  title: string;
  selectable: boolean;
  children: Node[];
}

/** Chooses a leaf of the tree of categories, by looking or by typing; Tab takes the first that fits. */
export function CategorySelect(props: {
  id?: string | undefined;
  value?: string | null | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  autoFocus?: boolean;
}) {
  const { value, onChange, ...rest } = props;
  const [typed, setTyped] = useState('');
  const tree = treeOf(useCategories(), value ?? null);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Tab' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const found = typed.trim() && firstLeaf(tree, typed.trim().toLowerCase());
    if (found) onChange?.(found.value);
    setTyped('');
    if (focusNext(event.currentTarget)) event.preventDefault();
  };
  return (
    <div onKeyDownCapture={press} role="presentation">
      <TreeSelect<string | null, Node>
        {...rest}
        aria-label={t(fieldText.categoryId)}
        style={{ width: '100%' }}
        showSearch={{ searchValue: typed, onSearch: setTyped, treeNodeFilterProp: 'title' }}
        allowClear
        treeDefaultExpandAll
        placeholder={t(sharedText.choose)}
        treeData={tree}
        value={value ?? null}
        onChange={(chosen) => onChange?.(chosen ?? null)}
      />
    </div>
  );
}

// What is retired is offered no more, but a ticket that has it goes on saying so.
function treeOf(categories: Category[], chosen: string | null, parentId: string | null = null): Node[] {
  return categories
    .filter((category) => category.parentId === parentId && (!category.retired || category.id === chosen))
    .map(({ id, name }) => {
      const children = treeOf(categories, chosen, id);
      return { value: id, title: name, selectable: children.length === 0, children };
    });
}

function firstLeaf(nodes: Node[], words: string, within = false): Node | undefined {
  for (const node of nodes) {
    const fits = within || node.title.toLowerCase().includes(words);
    const found = node.selectable ? fits && node : firstLeaf(node.children, words, fits);
    if (found) return found;
  }
  return undefined;
}
