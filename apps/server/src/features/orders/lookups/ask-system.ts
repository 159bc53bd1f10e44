import type { LookupFailure } from '@huiyin/contract/orders';
import { callOutside } from '#features/outbound';
import type { Context } from '#platform/context';
import { type OutboundAnswer, OutboundRefused } from '#platform/outbound';
import { addressFor } from './address-for.ts';

export interface Question {
  url: string;
  headers: Record<string, string>;
  timeLimitSeconds: number;
  orderNumber: string;
}

export interface Heard {
  status: number | null;
  body: string;
  failure: LookupFailure | null;
  /** Undefined where it knows no such order. */
  json?: unknown;
}

const MOST_BYTES = 500_000;

/** Asks somebody else's system for one order. Never called within a transaction: it may take its time. */
export async function askSystem(ctx: Context, question: Question): Promise<Heard> {
  const { url, headers, timeLimitSeconds, orderNumber } = question;
  const address = addressFor(url, orderNumber);
  if (!address) return { status: null, body: '', failure: null };
  return callOutside(ctx, {
    ...{ url: address, method: 'GET', headers: { accept: 'application/json', ...headers } },
    ...{ timeLimitMs: timeLimitSeconds * 1000, mostBytes: MOST_BYTES },
  }).then(understand, (error) => ({ status: null, body: '', failure: failureOf(error) }));
}

function understand({ status, body }: OutboundAnswer): Heard {
  const failed = (failure: LookupFailure) => ({ status, body, failure });
  if (status === 404 || status === 410) return { status, body, failure: null };
  if (status >= 300 && status < 400) return failed('redirected');
  if (status === 401 || status === 403) return failed('not-let-in');
  if (status < 200 || status >= 300) return failed('bad-status');
  if (body.trim() === '') return { status, body, failure: null };
  if (Buffer.byteLength(body) >= MOST_BYTES) return failed('too-large');
  try {
    return { status, body, failure: null, json: JSON.parse(body.replace(/^\uFEFF/, '')) };
  } catch {
    return failed('not-json');
  }
}

function failureOf(error: Error & { code?: string }): LookupFailure {
  if (error instanceof OutboundRefused) return 'address-refused';
  return error.name === 'TimeoutError' || error.code === 'ABORT_ERR' ? 'timeout' : 'unreachable';
}
