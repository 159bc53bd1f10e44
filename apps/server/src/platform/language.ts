import type { Label, Language } from '@huiyin/contract/language';
import { Converter } from 'opencc-js/cn2t';

// Usage of Taiwan where OpenCC's own dictionary says otherwise, see domain.md §1.
const exceptions: readonly [string, string][] = [];

const convert = Converter({ from: 'cn', to: 'twp' });

/** The text of a label as people of this language read it. */
export function inLanguage({ zh, en, tw }: Label, language: Language): string {
  if (language === 'en') return en;
  return language === 'zh-TW' ? (tw ?? traditional(zh)) : zh;
}

/** Simplified Chinese as written in Taiwan. */
export function traditional(text: string): string {
  return exceptions.reduce((made, [from, to]) => made.replaceAll(from, to), convert(text));
}
