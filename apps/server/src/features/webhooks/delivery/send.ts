import { callOutside } from '#features/outbound';
import type { Context } from '#platform/context';
import { OutboundRefused } from '#platform/outbound';
import { signedHeaders } from '../signature.ts';
import { type Delivery, type Webhook, webhookTries } from '../tables.ts';

export interface Outcome {
  answered: number | null;
  answer: string;
  failure: string | null;
}

const MOST_OF_ANSWER = 2000;

/** Sends it once, and keeps in the log how that went. */
export async function send(ctx: Context, hook: Webhook, { id, body }: Delivery): Promise<Outcome> {
  const at = ctx.now();
  const began = performance.now();
  const secrets = [hook.secret];
  if (hook.formerSecret && hook.formerSecretUntil! > at) secrets.push(hook.formerSecret);
  const outcome = await callOutside(ctx, {
    ...{ url: hook.url, method: 'POST', body, mostBytes: MOST_OF_ANSWER },
    headers: { 'content-type': 'application/json', ...signedHeaders({ id, at, body }, secrets) },
  }).then(
    ({ status, body }) => ({ answered: status, answer: readable(body), failure: null }),
    (error) => ({ answered: null, answer: '', failure: failureOf(error) }),
  );
  const tookMs = Math.round(performance.now() - began);
  await ctx.transaction(({ db }) =>
    db.insert(webhookTries).values({ deliveryId: id, at, tookMs, ...outcome }),
  );
  return outcome;
}

export const isDelivered = ({ answered }: Outcome) => answered !== null && answered >= 200 && answered < 300;

// PostgreSQL keeps no NUL in a text.
const readable = (answer: string) => answer.replaceAll('\0', '�');

function failureOf(error: Error & { code?: string }): string {
  if (error instanceof OutboundRefused) return 'ADDRESS_REFUSED';
  if (error.name === 'TimeoutError' || error.code === 'ABORT_ERR') return 'TIMEOUT';
  return error.code ?? error.name;
}
