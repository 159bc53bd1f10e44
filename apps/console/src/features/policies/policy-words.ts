import { type Policy, type PolicyTarget, promises } from '@huiyin/contract/policies';
import { t } from '#shared/text.ts';
import { targetFieldsOf, type Unit } from './policy-fields.ts';
import type { PolicyNames } from './policy-names.ts';
import { promiseText, sourceText, text } from './text.ts';

/** To which tickets a policy applies, in a line. */
export function conditionWords({ conditions }: Policy, names: PolicyNames): string {
  const { channels, sources, natures, categoryIds, priorities, customerLevels } = conditions;
  const categories = names.categories.filter(({ id }) => categoryIds?.includes(id));
  const groups = [
    channels?.map((one) => t(names.channels[one])),
    sources?.map((one) => t(sourceText[one])),
    natures?.map((one) => t(names.natures[one])),
    categoryIds && categories.map(({ path }) => path),
    priorities?.map((one) => t(names.priorities[one])),
    customerLevels?.map((one) => t(names.levels[one])),
  ];
  const words = groups.flatMap((group) => (group ? [group.join(' / ')] : []));
  return words.length > 0 ? words.join(' · ') : t(text.everyTicket);
}

/** What it promises, in a line. */
export function targetWords({ targets }: Policy): string {
  return promises
    .flatMap((promise) => {
      const target = targets[promise];
      return target ? [`${t(promiseText[promise])} ${spanWords(target)}`] : [];
    })
    .join(' · ');
}

function spanWords(target: PolicyTarget): string {
  const { amount, unit } = targetFieldsOf(target);
  return amountWords(amount!, unit);
}

export function amountWords(count: number, unit: Unit): string {
  if (unit === 'working-days') return t(text.inWorkingDays, { count });
  return unit === 'hours' ? t(text.inHours, { count }) : t(text.inMinutes, { count });
}
