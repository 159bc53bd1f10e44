import type { Calendar } from '@huiyin/contract/calendars';
import type { Label } from '@huiyin/contract/language';
import { promises } from '@huiyin/contract/policies';
import type { Says } from '#shared/setting-form/SettingForm.tsx';
import { sharedText, t } from '#shared/text.ts';
import type { PolicyFields, TargetFields } from './policy-fields.ts';
import type { PolicyNames } from './policy-names.ts';
import { amountWords } from './policy-words.ts';
import { promiseText, sourceText, text } from './text.ts';

/** What each field of a policy says, in a line. */
export const policySays = (names: PolicyNames, calendars: readonly Calendar[]): Says<PolicyFields> => ({
  name: { label: text.name, words: (name) => name },
  priorities: { label: text.priorities, words: listed(names.priorities) },
  channels: { label: text.channels, words: listed(names.channels) },
  natures: { label: text.natures, words: listed(names.natures) },
  sources: { label: text.sources, words: listed(sourceText) },
  customerLevels: { label: text.levels, words: listed(names.levels) },
  categoryIds: {
    label: text.categories,
    words: (ids) =>
      names.categories
        .filter(({ id }) => ids.includes(id))
        .map(({ path }) => path)
        .join(t(sharedText.between)),
  },
  ...Object.fromEntries(
    promises.map((promise) => [promise, { label: promiseText[promise], words: targetSays }] as const),
  ),
  hours: { label: text.countedIn, words: (hours) => t(text[hours]) },
  calendarId: { label: text.calendar, words: (id) => calendars.find((one) => one.id === id)?.name },
  escalateEveryMinutes: { label: text.escalateEvery, words: (minutes) => minutes },
});

const listed =
  <Value extends string>(of: Record<Value, Label>) =>
  (values: readonly Value[]) =>
    values.map((value) => t(of[value])).join(t(sharedText.between));

function targetSays({ amount, unit, warnBeforeMinutes }: TargetFields) {
  if (amount === null) return t(text.notPromised);
  const warned = warnBeforeMinutes === null ? [] : [t(text.warnedBefore, { count: warnBeforeMinutes })];
  return [amountWords(amount, unit), ...warned].join(t(sharedText.comma));
}
