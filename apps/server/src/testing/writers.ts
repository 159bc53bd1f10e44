import type { Client } from '@huiyin/contract/client';
import { aNoteOn, aTicket, type Ledger, type Outcome, type Sent } from './ledger.ts';

/** Agents at work: each opens tickets and writes notes on them, one after the other, until told to stop. */
export function startWriters(count: number, choose: () => Client, ledger: Ledger) {
  let stopped = false;
  let acknowledged = 0;
  const outcomes: { outcome: Outcome; tookMs: number }[] = [];

  async function write(sent: Sent) {
    ledger.sent(sent);
    const began = performance.now();
    const outcome = await send(choose(), sent);
    ledger.answered(sent, outcome);
    outcomes.push({ outcome, tookMs: performance.now() - began });
    if (outcome === 'ok') acknowledged++;
    else await new Promise((resolve) => setTimeout(resolve, 50)); // as a page waits before it tries again
    return outcome;
  }
  async function work() {
    while (!stopped) {
      const opening = aTicket();
      if ((await write(opening)) === 'ok' && !stopped) await write(aNoteOn(opening.ticket));
    }
  }
  const working = Array.from({ length: count }, work);
  return {
    acknowledged: () => acknowledged,
    outcomes,
    async stop() {
      stopped = true;
      await Promise.all(working);
    },
  };
}

/** Sends once; whatever did not come back as yes or no has an unknown outcome. */
export async function send(api: Client, sent: Sent): Promise<Outcome> {
  try {
    if ('ticket' in sent) {
      await api.tickets.open({
        id: sent.ticket,
        customerId: null,
        channel: 'phone',
        description: sent.ticket,
      });
    } else {
      await api.entries.addNote({ ticketId: sent.on, id: sent.note, body: sent.note });
    }
    return 'ok';
  } catch (error) {
    const { status } = error as { status?: number };
    return status !== undefined && status >= 400 && status < 500 ? 'refused' : 'unknown';
  }
}
