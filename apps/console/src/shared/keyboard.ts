import type { Label } from '@huiyin/contract/language';
import { useEffect, useRef } from 'react';
import { makeStore } from './store.ts';

export interface Shortcut {
  /** As in `n`, `?`, `mod+k`: mod is Ctrl, on a Mac the command key. */
  keys: string;
  label: Label;
  run(): void;
}

/** What the keys do here and now; the last that took a key has it. */
export const shortcuts = makeStore<readonly Shortcut[]>([]);

/** Takes a key while the component is on the screen and there is something to do. */
export function useShortcut(keys: string, label: Label, run: (() => void) | undefined) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const isTaken = run !== undefined;
  useEffect(() => {
    if (!isTaken) return;
    const shortcut = { keys, label, run: () => latest.current?.() };
    shortcuts.set([...shortcuts.get(), shortcut]);
    return () => shortcuts.set(shortcuts.get().filter((other) => other !== shortcut));
  }, [keys, label, isTaken]);
}

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode' | 'target'
> & { shiftKey?: boolean };

/** The shortcut that a press means: none while typing, composing with an input method, or in a dialog. */
export function shortcutFor(press: Press, known: readonly Shortcut[]): Shortcut | undefined {
  if (press.isComposing || press.keyCode === 229 || press.altKey) return;
  const mod = press.ctrlKey || press.metaKey;
  if (!mod && isBusyWithKeys(press.target)) return;
  const shift = press.shiftKey && press.key.length > 1 ? 'shift+' : ''; // of a sign, it is part of the sign
  const keys = mod ? `mod+${shift}${press.key.toLowerCase()}` : press.key;
  return known.findLast((shortcut) => shortcut.keys === keys);
}

const busy =
  'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]';

function isBusyWithKeys(target: EventTarget | null) {
  return target !== null && 'closest' in target && (target as Element).closest(busy) !== null;
}

/** Listens to the keyboard; returns how to stop. */
export function listenToKeys() {
  const press = (event: KeyboardEvent) => {
    const shortcut = event.defaultPrevented ? undefined : shortcutFor(event, shortcuts.get());
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}
