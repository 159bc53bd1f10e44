import type { Language } from '@huiyin/contract/language';
import type { Locale } from 'antd/es/locale';
import dayjs from 'dayjs';
import { makeStore } from './store.ts';

const locales: Record<Language, () => Promise<{ default: Locale }>> = {
  'zh-CN': () => both(import('antd/es/locale/zh_CN'), import('dayjs/locale/zh-cn')),
  'zh-TW': () => both(import('antd/es/locale/zh_TW'), import('dayjs/locale/zh-tw')),
  en: () => import('antd/es/locale/en_US'),
};

async function both<T>(locale: Promise<T>, words: Promise<unknown>): Promise<T> {
  await words;
  return locale;
}

/** The language the console speaks now. */
export const spoken = makeStore<{ language: Language; antd?: Locale }>({ language: 'zh-CN' });

/** Speaks another language once all its words are here. */
export async function speak(language: Language) {
  const { default: antd } = await locales[language]();
  dayjs.locale(language.toLowerCase());
  document.documentElement.lang = language;
  spoken.set({ language, antd });
}

/** The nearest of ours to what a browser asks for. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (/^zh\b.*(hant|tw|hk|mo)/i.test(tag)) return 'zh-TW';
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'zh-CN';
}
