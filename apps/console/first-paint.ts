import type { Plugin } from 'vite';
import { looks, stylesheet } from './src/shared/tokens.ts';

/** Puts the tokens into the page itself, so that no white flashes up before a dark console. */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    transformIndexHtml: () => [
      { tag: 'style', children: stylesheet, injectTo: 'head' },
      themeColor('light', looks.light.surface),
      themeColor('dark', looks.dark.surface),
    ],
  };
}

const themeColor = (scheme: string, content: string) => ({
  tag: 'meta',
  attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` },
  injectTo: 'head' as const,
});
