import { taiwaneseUsage } from '@huiyin/contract/taiwanese-usage';
import { Converter } from 'opencc-js/cn2t';
import type { Plugin } from 'vite';

const convert = Converter({ from: 'cn', to: 'twp' });

const exception = new RegExp(`(${Object.keys(taiwaneseUsage).join('|')})`);

export function toTraditional(simplified: string): string {
  return simplified
    .split(exception)
    .map((part) => taiwaneseUsage[part] ?? convert(part))
    .join('');
}

/** Gives each text of the product its `tw`, unless one stands right behind its `zh`. */
export function traditionalChinese(): Plugin {
  return {
    name: 'traditional-chinese',
    enforce: 'pre',
    transform: {
      filter: { id: /([/-]text|\/packages\/contract\/src\/[\w-]+)\.ts$/, code: /\bzh:/ },
      handler: (code) => ({ code: withTraditional(code), map: null }),
    },
  };
}

const simplifiedText = /\bzh:\s*(?:('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")(?!,\s*tw:)|(`))/g;

export function withTraditional(code: string): string {
  return code.replace(simplifiedText, (found, literal?: string) => {
    if (!literal) throw new Error('A text is a plain string with {placeholders}, not a template.');
    return `${found}, tw: ${toTraditional(literal)}`;
  });
}
