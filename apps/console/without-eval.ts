import type { Plugin } from 'vite';

const CONFIG = '.__zod_globalConfig = {}';

/** Zod tries whether it may make code at run time, which our policy forbids: the browser would report it on each page. */
export function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/zod/v4/core/core.js')) return undefined;
      if (!code.includes(CONFIG)) this.error('zod keeps its configuration elsewhere now');
      return { code: code.replace(CONFIG, '.__zod_globalConfig = { jitless: true }'), map: null };
    },
  };
}
