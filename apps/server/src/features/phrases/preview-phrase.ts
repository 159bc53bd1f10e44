import type { Label } from '@huiyin/contract/language';
import { type PhraseVariable, phraseVariables } from '@huiyin/contract/phrase-variables';
import type { Context } from '#platform/context';
import { inLanguage } from '#platform/language';
import { commonValues } from './common-values.ts';
import { fillPhrase } from './fill-phrase.ts';

const examples = {
  'customer-title': { zh: '王女士', en: 'Ms Wang', tw: '王女士' },
  'customer-number': { zh: 'K000128', en: 'K000128', tw: 'K000128' },
  'ticket-number': { zh: '202611210008', en: '202611210008', tw: '202611210008' },
  'order-number': { zh: '20261118-3391', en: '20261118-3391', tw: '20261118-3391' },
  'tracking-number': { zh: 'SF1390022871', en: 'SF1390022871', tw: 'SF1390022871' },
  'progress-link': { zh: 'https://…/p/7KQ2', en: 'https://…/p/7KQ2', tw: 'https://…/p/7KQ2' },
  'my-department': { zh: '客服部', en: 'Customer service', tw: '客服部' },
  hotline: { zh: '400-800-1234', en: '400-800-1234', tw: '400-800-1234' },
  due: { zh: '今天 18:00', en: 'today 18:00', tw: '今天 18:00' },
} satisfies Partial<Record<PhraseVariable, Label & { tw: string }>>;

/** A phrase as a customer would read it, with examples for what only a ticket knows. */
export async function previewPhrase(ctx: Context, { body }: { body: string }) {
  const language = ctx.actor.kind === 'staff' ? ctx.actor.language : 'zh-CN';
  const values = Object.fromEntries(
    Object.entries(examples).map(([variable, example]) => [variable, inLanguage(example, language)]),
  );
  const { text, missing, unknown } = fillPhrase(body, { ...values, ...(await commonValues(ctx)) });
  return { text, open: [...missing.map((code) => inLanguage(phraseVariables[code], language)), ...unknown] };
}
