import type { CategoryId } from '@huiyin/contract/ids';
import type { Channel } from '@huiyin/contract/tickets';
import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useMay } from '#shared/session.ts';

/** The phrases that suit: those of the ticket's category first, those of another channel not at all. */
export function usePhrases(categoryId: CategoryId | null, channel: Channel | undefined) {
  const asked = api.phrases.list.queryOptions({ staleTime: 60_000, enabled: useMay('phrases.use') });
  const phrases = useQuery(asked).data?.phrases ?? [];
  const suits = phrases.filter((phrase) => !channel || !phrase.channel || phrase.channel === channel);
  const isNear = (phrase: (typeof phrases)[number]) =>
    categoryId !== null && phrase.categoryId === categoryId;
  return [...suits.filter(isNear), ...suits.filter((phrase) => !isNear(phrase))];
}
