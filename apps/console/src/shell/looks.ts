import type { Look } from '#shared/tokens.ts';
import { text } from './text.ts';

/** The looks to choose from. */
export const looks = [
  { key: 'light', label: text.light, look: 'light' as Look },
  { key: 'dark', label: text.dark, look: 'dark' as Look },
  { key: 'system', label: text.likeSystem, look: undefined },
];
