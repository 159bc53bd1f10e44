import { useEffect, useState } from 'react';
import { useShortcut } from './keyboard.ts';
import { sharedText as text } from './text.ts';

/** Moves through a list with `j` and `k`; `o` opens the current item, which is to be marked with `aria-current`. */
export function useListKeys<T extends { id: string }>(items: readonly T[], open?: (item: T) => void) {
  const [id, setId] = useState<string>();
  const at = items.findIndex((item) => item.id === id);
  const move = (to: number) => setId(items[Math.max(0, Math.min(to, items.length - 1))]?.id);
  useShortcut('j', text.next, () => move(at + 1));
  useShortcut('k', text.previous, () => move(at - 1));
  useShortcut('o', text.open, open && (() => at >= 0 && open(items[at]!)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another item is current, and may be out of sight
  useEffect(() => {
    document.querySelector('main [aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [id]);

  return items[at];
}
