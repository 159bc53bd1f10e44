const mod = /mac/i.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl';

/** How a key is written, as in Ctrl ↵. */
export const keyName = (keys: string) =>
  keys
    .replace('mod+', `${mod} `)
    .replace('shift+', '⇧ ')
    .replace('enter', '↵')
    .replace(/ ([a-z])$/, (_, letter: string) => ` ${letter.toUpperCase()}`);
