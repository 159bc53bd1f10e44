import { createRequire } from 'node:module';
import type { Label, Language } from '@huiyin/contract/language';
import { taiwaneseUsage } from '@huiyin/contract/taiwanese-usage';

const exception = new RegExp(`(${Object.keys(taiwaneseUsage).join('|')})`);

/** The text of a label as people of this language read it. */
export function inLanguage({ zh, en, tw }: Label, language: Language): string {
  if (language === 'en') return en;
  return language === 'zh-TW' ? (tw ?? traditional(zh)) : zh;
}

/** Simplified Chinese as written in Taiwan. */
export function traditional(text: string): string {
  return text
    .split(exception)
    .map((part) => taiwaneseUsage[part] ?? convert(part))
    .join('');
}

let converter: ((text: string) => string) | undefined;

// Its dictionaries take 60 MB, so they are read when somebody first needs them; most never do.
function convert(text: string): string {
  converter ??= createRequire(import.meta.url)('opencc-js/cn2t').Converter({ from: 'cn', to: 'twp' });
  return converter!(text);
}
