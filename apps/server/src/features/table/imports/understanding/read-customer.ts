import { recogniseContactPoint } from '#features/customers';
import { isNothing, plain } from '../../columns/plain.ts';

export interface ReadCustomer {
  /** Null for an anonymous one. */
  name: string | null;
  orderNumbers: string[];
  ticketNumber?: string;
  /** Somebody's phone or address, unless it is masked. */
  contact?: string;
}

const IN_BRACKETS = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g;
const LABELLED =
  /(订单号?|訂單號?|单号|工单号?|案件號?|order(?:\s*no\.?)?|ticket(?:\s*no\.?)?)\s*[:：#]?\s*([\w-]{4,40}(?:\s*[、,，]\s*[\w-]{4,40})*)/gi;
const BARE_NUMBER = /^[\w-]*\d{6,}[\w-]*$/;
const CONTACT = /\+?\d[\d -]{6,}\d|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const ANONYMOUS = new Set(['匿名', '匿名客户', 'anonymous', '未知']);

/** As in 客户-张（订单号：20231008001）: who it is, and the numbers and contacts that stand with the name. */
export function readCustomer(text: string): ReadCustomer {
  const found: ReadCustomer = { name: null, orderNumbers: [] };
  const takeNumbers = (part: string) =>
    part.replace(LABELLED, (_, label: string, numbers: string) => {
      const all = numbers.split(/\s*[、,，]\s*/);
      if (/工单|案件|ticket/i.test(label)) found.ticketNumber = all[0]!;
      else found.orderNumbers.push(...all);
      return '';
    });
  const takeContact = (part: string) =>
    part.replace(CONTACT, (written) => {
      const point = recogniseContactPoint(written);
      if (!point || found.contact) return written;
      found.contact = written.trim();
      return '';
    });

  const outside = text.replace(IN_BRACKETS, (whole, inside: string) => {
    const rest = takeContact(takeNumbers(inside)).trim();
    if (rest && BARE_NUMBER.test(rest)) found.orderNumbers.push(rest);
    else if (rest && !/^[\s,，、;；:：]*$/.test(rest)) return whole;
    return '';
  });
  const name = takeContact(takeNumbers(outside))
    .replace(/(?:电话|手机|tel)[:：]?\s*$/i, '')
    .replace(/[\s,，、;；]+$/, '')
    .trim();
  if (!isNothing(name) && !ANONYMOUS.has(plain(name))) found.name = name.slice(0, 100);
  return found;
}

/** Whether a name is so short of the person that two rows with it need not mean the same. */
export const isVagueName = (name: string) =>
  /[*＊]/.test(name) ||
  /^(?:客户|顾客|用户|用戶|客戶)/.test(name) ||
  /^.?(?:先生|女士|小姐)$/.test(name) ||
  [...name].length < 2;
