import { z } from 'zod';

export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** A text of the product. Traditional Chinese (`tw`) is made from `zh` at build time. */
export interface Label {
  zh: string;
  en: string;
  tw?: string;
}
