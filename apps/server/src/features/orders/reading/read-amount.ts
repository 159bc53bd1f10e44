import type { AmountUnit } from '@huiyin/contract/order-systems';

const NUMBER = /-?\d[\d,]*(?:\.\d+)?/;

/** An amount as a number or a text, as in 199.5 or ¥1,299.00. */
export function readAmount(value: unknown, unit: AmountUnit): number | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const found = NUMBER.exec(text)?.[0];
  if (!found) return undefined;
  const inFen = Math.round(Number(found.replaceAll(',', '')) * (unit === 'yuan' ? 100 : 1));
  return Number.isSafeInteger(inFen) ? inFen : undefined;
}
