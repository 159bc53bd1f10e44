import type { ContactPointKind } from '@huiyin/contract/contact-points';
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export interface ContactPoint {
  kind: 'phone' | 'email' | 'wechat';
  /** Normalised, the same for every notation; of a phone E.164, with `;ext=` where it has an extension. */
  value: string;
  /** Grouped for people to read. */
  display: string;
}

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u202a-\u202e]/gu;
const DASHES = /[‐‑‒–—―−ー]/g;
const PHONE_LABEL =
  /^(?:(?:联系|聯絡)?[电電][话話]|手机|手機|行動電話|座机|座機|tel(?:ephone)?|phone|mobile)(?:号码?|號碼?)?[\s:.]*/i;
const EMAIL_LABEL = /^(?:电子|電子)?(?:邮箱|邮件|郵件|信箱)(?:地址)?[\s:]*|^e-?mail\s*:\s*|^mailto:/i;
const WECHAT_LABEL = /^微信(?:号|號|id)?[\s:]*|^(?:wechat|weixin|wx|vx)(?:\s*id)?\s*:\s*/i;

const PHONE_SIGNS = /^\(?\s?\+?[\d\s().\-/·]+$/;
const EXTENSION = /\s*(?:转|轉|分机号?|分機號?|内线|內線|extension|ext\.?|x|#|;ext=)[\s:]*(\d{1,7})$/i;
const DASHED_EXTENSION = /-\s*(\d{1,6})$/;
const NO_EXTENSION = /$/;
// Operators open ranges before the library knows them.
const CHINESE_MOBILE = /^\+86(1[3-9]\d)(\d{4})(\d{4})$/;

const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)$/u;
const WECHAT = /^[a-z][\w-]{5,19}$/i;
// The province and the city of an address: enough to tell two apart.
const REGION = /^(?:[^省区]{2,6}(?:省|自治区))?(?:.{1,7}?市|.{1,7}?[州盟])?/;
const LABELLED_WECHAT = /^[\w-]{5,20}$/;

/** What somebody typed or pasted as a way to reach a customer, in any notation; null when it is none. */
export function recogniseContactPoint(text: string, country: CountryCode = 'CN'): ContactPoint | null {
  const written = text.normalize('NFKC').replace(INVISIBLE, '').replace(DASHES, '-').trim();
  if (WECHAT_LABEL.test(written)) return wechat(written.replace(WECHAT_LABEL, ''), LABELLED_WECHAT);
  return (
    phone(written.replace(PHONE_LABEL, ''), country) ??
    email(written.replace(EMAIL_LABEL, '')) ??
    wechat(written, WECHAT)
  );
}

/** As 138****1234 or z***@example.com: who knows it recognises it, who does not cannot use it. */
export function maskContactPoint(kind: ContactPointKind, value: string): string {
  if (kind === 'wechat' || kind === 'other') return hideMiddle(value);
  if (kind === 'address') return `${value.match(REGION)?.[0] ?? ''}***`;
  if (kind === 'email')
    return value.replace(/^.*(?=@)/, (local) => `${local.slice(0, local.length > 1 ? 1 : 0)}***`);

  const number = parsePhoneNumberFromString(value.replace(/;.*/, ''));
  if (!number) return hideMiddle(value);
  const { countryCallingCode, nationalNumber } = number;
  const end = nationalNumber.slice(nationalNumber.length < 8 ? -2 : -4);
  if (countryCallingCode !== '86') return `+${countryCallingCode} ****${end}`;
  if (isFixedLine(number)) return `${number.formatNational().split(' ')[0]}-****${end}`;
  return `${nationalNumber.slice(0, 3)}****${end}`;
}

function phone(written: string, country: CountryCode): ContactPoint | null {
  for (const extension of [EXTENSION, NO_EXTENSION, DASHED_EXTENSION]) {
    const found = extension.exec(written);
    const number = found && parsePhone(written.slice(0, found.index), country);
    if (!number) continue;
    const display = grouped(number);
    if (!found[1]) return { kind: 'phone', value: number.number, display };
    return { kind: 'phone', value: `${number.number};ext=${found[1]}`, display: `${display} x${found[1]}` };
  }
  return null;
}

function parsePhone(written: string, country: CountryCode): PhoneNumber | null {
  if (!PHONE_SIGNS.test(written)) return null;
  const dialled = written.replace(/[^+\d]/g, '').replace(/^00(?=[1-9])/, '+');
  const number = parsePhoneNumberFromString(dialled, country);
  if (!number || !(number.isValid() || CHINESE_MOBILE.test(number.number))) return null;
  // An order number may look like a Chinese fixed line dialled without its 0.
  return isFixedLine(number) && !/^[+0]|^86/.test(dialled) ? null : number;
}

function isFixedLine(number: PhoneNumber): boolean {
  return number.countryCallingCode === '86' && number.getType() === 'FIXED_LINE';
}

function grouped(number: PhoneNumber): string {
  if (number.countryCallingCode !== '86') return number.formatInternational();
  if (isFixedLine(number)) return number.formatNational().replace(' ', '-');
  if (CHINESE_MOBILE.test(number.number)) return number.number.replace(CHINESE_MOBILE, '$1 $2 $3');
  return number.formatNational().replaceAll(' ', '-');
}

function email(written: string): ContactPoint | null {
  const address = (/<([^<>]+)>$/.exec(written)?.[1] ?? written).toLowerCase();
  return EMAIL.test(address) ? { kind: 'email', value: address, display: address } : null;
}

function wechat(written: string, shape: RegExp): ContactPoint | null {
  return shape.test(written) ? { kind: 'wechat', value: written.toLowerCase(), display: written } : null;
}

function hideMiddle(value: string): string {
  const shown = Math.min(2, Math.floor(value.length / 4));
  return `${value.slice(0, shown)}***${value.slice(value.length - shown)}`;
}
