import type { Notice } from '@huiyin/contract/notices';
import { dayText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Notices under the day they came on, in the order given. */
export function byDay(notices: readonly Notice[], now: Date) {
  const days = Map.groupBy(notices, ({ createdAt }) => dayText(createdAt));
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const names = new Map([
    [dayText(now), t(text.today)],
    [dayText(yesterday), t(text.yesterday)],
  ]);
  return [...days].map(([day, notices]) => ({ day: names.get(day) ?? day, notices }));
}
