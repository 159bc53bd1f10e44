import { maskContactPoint, recogniseContactPoint } from '#features/customers';
import { maskCards } from './mask-cards.ts';

const WIDE = /[０-９＋][０-９（）－　\d() -]{6,}[Ｘｘ]?|(?<=[\w.-])＠(?=\w)/g;
const COUNTRY = String.raw`(?:(?:\+|00)?86[- ]?)?`;
const MOBILE = String.raw`1[3-9]\d[- ]?\d{4}[- ]?\d{4}`;
const FIXED_LINE = String.raw`\(?0\d{2,3}\)?[- ]?\d{3,4}[- ]?\d{4}(?:-\d{1,6})?`;
const ABROAD = String.raw`(?:\+|00)[1-9][\d() -]{6,18}\d`;
const PHONE = new RegExp(
  String.raw`(?<![\d*])(?:${COUNTRY}(?:${MOBILE}|${FIXED_LINE})|${ABROAD})(?!\d)`,
  'g',
);
// Written as a number of an area, though it has a digit too few or too many.
const WITH_AREA = /^\(?(0\d{2,3})\)?[- ]\d{3,4}[- ]?\d*?(\d{4})(?:-\d{1,6})?$/;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
// A word alone may be anything: an id is what is said to be one.
const NAMED_ID =
  /((?:微信(?:号|號|id|\s*[:：])|(?:wechat|weixin|wx|vx)(?:\s*id)?\s*[:：]|qq(?:号|號)?\s*[:：]?)[:：\s]*)([a-z][\w-]{5,19}|\d{5,12})/gi;

/**
 * A text with the phone numbers, addresses, ids and cards in it masked, for who may not see them whole. An order or
 * ticket that is known by its number (`spared`) is not taken for a card.
 */
export function maskText(text: string, spared: readonly string[] = []): string {
  const narrow = text.replace(WIDE, (written) => written.normalize('NFKC'));
  return maskCards(narrow, spared)
    .replace(PHONE, masked)
    .replace(EMAIL, masked)
    .replace(NAMED_ID, (_, label: string, id: string) => label + maskContactPoint('wechat', id));
}

function masked(found: string): string {
  const point = recogniseContactPoint(found);
  if (point && point.kind !== 'wechat') return maskContactPoint(point.kind, point.value);
  return found.replace(WITH_AREA, '$1-****$2');
}

/** What a ticket is known by, here and elsewhere: no number of a person. */
export function numbersOf(ticket: {
  number: string;
  orderNumbers: readonly string[];
  externalNumber: string | null;
}): string[] {
  const { number, orderNumbers, externalNumber } = ticket;
  return [number, ...orderNumbers, externalNumber ?? ''];
}
