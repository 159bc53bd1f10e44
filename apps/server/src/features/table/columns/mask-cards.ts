const APART = '[ -]?';
// Letters or a run of digits before or behind: a number of something else, as of a parcel or an order (231123-4623…).
const ALONE = String.raw`(?<![\dA-Za-z*]|\d-)`;
const END = String.raw`(?![\dA-Za-z*]|-\d)`;
const IDENTITY = new RegExp(
  String.raw`${ALONE}[1-8]\d{5}${APART}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])${APART}\d{3}[\dXx]${END}`,
  'g',
);
const GROUPED = String.raw`\d{4}(?:([ -])\d{4}(?:\1\d{4}){1,2}(?:\1\d{1,4})?|[ -]\d{6}[ -]\d{5})|\d{6}[ -]\d{13}`;
const BANK_CARD = new RegExp(String.raw`${ALONE}(?=[1-9])(?:${GROUPED}|\d{13,19})${END}`, 'g');

// What the issuers of the mainland give out; every tenth number of anything passes the sum.
const ISSUED =
  /^(?:3[47].{13}|(?:4|5[1-5]|35|6[025]|9[05]).{14,15}|(?:6[0258]|95|4367|4340|456351|405512|103).{11,17})$/;
const SAID_TO_BE_CARD =
  /(?:卡|账户|帳戶|账号|帳號|\bcard|\baccount)(?:号码?|號碼?| ?(?:number|no\.?))?[\s:：是为為]*$/i;
const SAID_TO_BE_OTHER =
  /(?:订单|訂單|[单單][号號]|运单|運單|快递|快遞|物流|工单|案件|流水|交易|\border|\btracking|\bparcel|\bwaybill|\bticket)(?:[编編]?[号號][码碼]?)?(?: ?(?:number|no\.?|id))?[\s:：#是为為]*(?:\d{8,}[、和\s]+)*$/i;
const BEFORE = 60;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A text with the numbers of identity cards and bank cards in it masked, found by their shape and check digit. What is
 * said to be an order or a parcel stays, and so do the numbers that are spared.
 */
export function maskCards(text: string, spared: readonly string[]): string {
  const others = new Set(spared.map(bare));
  const isOther = (number: string, before: string) => others.has(number) || SAID_TO_BE_OTHER.test(before);
  return text
    .replace(IDENTITY, (found, at: number) => {
      const number = bare(found);
      const isOne = isIdentityNumber(number) && !isOther(number, before(text, at));
      return isOne ? hidden(number, 3) : found;
    })
    .replace(BANK_CARD, (found, ...rest) => {
      const [at, whole] = rest.slice(-2) as [number, string];
      const number = bare(found);
      const said = before(whole, at);
      const isCard = found !== number || SAID_TO_BE_CARD.test(said) || ISSUED.test(number);
      return isCard && passesLuhn(number) && !isOther(number, said) ? hidden(number, 4) : found;
    });
}

const bare = (number: string) => number.replace(/[ -]/g, '').toUpperCase();
const before = (text: string, at: number) => text.slice(Math.max(0, at - BEFORE), at);
const hidden = (number: string, kept: number) =>
  number.slice(0, kept) + '*'.repeat(number.length - kept - 4) + number.slice(-4);

/** By GB 11643. */
function isIdentityNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0);
  return number[17] === '10X98765432'[sum % 11];
}

function passesLuhn(number: string): boolean {
  if (number.length < 13 || number.length > 19) return false;
  const sum = [...number].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
