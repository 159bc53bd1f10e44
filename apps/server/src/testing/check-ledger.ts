import type { Client } from '@huiyin/contract/client';
import type { TicketId } from '@huiyin/contract/ids';
import { idOf, type Ledger } from './ledger.ts';
import { send } from './writers.ts';

/** Sends again, once everything is healed, what nobody answered. */
export async function settle(ledger: Ledger, api: Client) {
  for (const { sent, outcome } of ledger.read().values())
    if (outcome === 'unknown') ledger.answered(sent, await send(api, sent));
}

/** Reads everything back as anyone could: what was acknowledged and is not there, there twice, or refused and there. */
export async function checkLedger(ledger: Ledger, api: Client) {
  const stored = await everythingStored(api);
  const times = new Map<string, number>();
  for (const id of stored.ids) times.set(id, (times.get(id) ?? 0) + 1);
  const sent = [...ledger.read().values()].map((one) => ({
    ...one,
    id: idOf(one.sent),
    times: times.get(idOf(one.sent)) ?? 0,
  }));
  const those = (which: (one: (typeof sent)[number]) => boolean) => sent.filter(which).map(({ id }) => id);
  return {
    lost: those(({ outcome, times }) => outcome === 'ok' && times === 0),
    duplicate: those(({ times }) => times > 1),
    phantom: those(({ outcome, times }) => outcome === 'refused' && times > 0),
    unsettled: those(({ outcome }) => outcome === 'unknown'),
    broken: stored.broken,
  };
}

export const nothingWrong = { lost: [], duplicate: [], phantom: [], unsettled: [], broken: [] };

async function everythingStored(api: Client) {
  const ids: string[] = [];
  const broken: TicketId[] = [];
  let after: string | undefined;
  do {
    const page = await api.tickets.list(after ? { after } : {});
    for (const { id, description } of page.tickets) {
      ids.push(description);
      const { lines } = await api.tickets.timeline({ ticketId: id });
      ids.push(...lines.filter(({ kind }) => kind === 'note').map(({ body }) => body));
      if (!isWhole(lines)) broken.push(id);
    }
    after = page.next ?? undefined;
  } while (after);
  return { ids, broken };
}

/** A story begins with its opening and has no gaps. */
function isWhole(lines: readonly { kind: string; firstSeq: number; lastSeq: number }[]) {
  const story = [...lines].sort((one, other) => one.firstSeq - other.firstSeq);
  return (
    story[0]?.kind === 'opening' &&
    story.every(({ firstSeq }, index) => firstSeq === (index === 0 ? 1 : story[index - 1]!.lastSeq + 1))
  );
}
