import { expect, test } from 'vitest';
import { type Shortcut, shortcutFor } from './keyboard.ts';

const known: Shortcut[] = ['n', 'mod+k', '?', 'j', 'mod+enter', 'mod+shift+enter'].map((keys) => ({
  keys,
  label: { zh: '做', en: 'Do' },
  run() {},
}));
const field = { closest: () => field } as unknown as EventTarget;
const page = { closest: () => null } as unknown as EventTarget;

const press = (key: string, how: Partial<KeyboardEvent> = {}) =>
  shortcutFor({ key, target: page, ...bare, ...how }, known)?.keys;
const bare = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 0 };

test.each([
  ['a letter', press('n'), 'n'],
  ['a sign', press('?'), '?'],
  ['with Ctrl', press('k', { ctrlKey: true }), 'mod+k'],
  ['with the command key, capitals on', press('K', { metaKey: true }), 'mod+k'],
  ['with Ctrl while typing', press('k', { ctrlKey: true, target: field }), 'mod+k'],
  ['with Shift too', press('Enter', { ctrlKey: true, shiftKey: true }), 'mod+shift+enter'],
  ['while typing', press('n', { target: field }), undefined],
  ['while composing', press('n', { isComposing: true }), undefined],
  ['while composing, as Safari says it', press('n', { keyCode: 229 }), undefined],
  ['the browser’s own Ctrl-N', press('n', { ctrlKey: true }), undefined],
  ['a key that nobody took', press('x'), undefined],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});

test('who took the key last has it', () => {
  const later = { ...known[0]!, run() {} };

  expect(shortcutFor({ key: 'n', target: page, ...bare }, [...known, later])).toBe(later);
});
