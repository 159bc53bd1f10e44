// How numbers are written, in folded text.
const { raw } = String;

const IS = raw`[\s:#]{0,3}(?:是|为)?[\s:]{0,2}`;
const NO = '(?:号码|编号|号)';
const AND = raw`\s*[、,/和及与]\s*`;

const ISO_DATE = raw`\d{4}-\d{1,2}-\d{1,2}(?!\d)`;
const FOUR_DIGITS = raw`(?:[a-z-]{0,8}\d){4}`;
const NO_AMOUNT = raw`(?![a-z\d]|\.\d|\s*(?:元|块|万|角|美元|港币|人民币))`;
const NUMBER = raw`(?!${ISO_DATE})(?=${FOUR_DIGITS})[a-z\d][a-z\d-]{2,30}[a-z\d](?![a-z\d-]|\s*[年月])${NO_AMOUNT}`;

const DAY = raw`20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const TIME_OF_DAY = raw`(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?`;
const WHEN = raw`(?:时间|日期|于|在|截至|截止|自|从)[\s:是为]*`;
const OTHER_NUMBERS = `(?:版本|批次|批|流水|合同|发票|证件|会员|客户|工|学)(?:编号|号码?)`;
const NO_ORDER = raw`(?<![a-z\d.¥$+-]|(?:金额|余额|总价|${OTHER_NUMBERS})[\s:为]*)`;
const NO_MOMENT = raw`(?<!${WHEN}(?=${DAY}${TIME_OF_DAY}(?!\d)))`;
const DATED = raw`[a-z]{0,2}${DAY}\d{3,16}`;

const AUTHORITY = '12315|12345|12300|黑猫|消协|消保委|工商|市监|市场监管|邮政申诉|平台(?:介入|投诉|客服)';
const OTHER_MATTER = '(?<!订单?|运单?|快递单?|物流单?|退款单?|商品|客户|会员)';

const CARRIER = '顺丰|圆通|中通|申通|韵达|百世|德邦|极兔|京东快递|京东物流|菜鸟|邮政|(?<![a-z])ems';
const PARCEL = raw`(?:物流|快递|运|货运|配送|退货|寄回)单?${NO}|tracking (?:number|no\.?)`;
const CARRIER_CODE = raw`(?:sf|yt|jt|yd|zto|sto|jd[a-z]{0,2}|dpk)\s?\d{10,18}|[a-z]{2}\d{9}cn|1z[a-z\d]{16}`;

const NOT_WITHIN_NUMBER = raw`(?<![a-z\d]|\d-)`;
const MOBILE = raw`1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}`;
const CHINA = raw`(?:(?:\+|00)?86[\s-]?)?`;
const LANDLINE = raw`(?:\(0[1-9]\d{1,2}\)|0[1-9]\d{1,2})[\s-]?\d{3,4}[\s-]?\d{4}`;
const SERVICE_LINE = raw`[48]00(?:-?\d{7}|[\s-]\d{3}[\s-]\d{4}|[\s-]\d{4}[\s-]\d{3})`;
const EXTENSION = raw`(?:(?:-|\s?转\s?|\s?分机\s?)\d{1,6})?`;

/** Of two that overlap, the earlier kind and shape is what the number is. */
export const numberShapes = {
  'complaint-number': [
    labelled(raw`(?:${AUTHORITY})[^。;!?\n]{0,14}?${OTHER_MATTER}(?:工单|投诉|受理|登记|单)?${NO}`),
    labelled(`(?:投诉|举报|受理|申诉|信访|案件登记)(?:登记)?单?${NO}`),
  ],
  'tracking-number': [
    labelled(PARCEL, raw`(?:[a-z]{2}\d+|${NUMBER})`),
    raw`(?<=(?:${CARRIER})(?:快递|速运|速递|物流)?(?:单?${NO})?${IS})[a-z]{0,3}\d{10,18}(?![a-z\d])`,
    raw`(?<![a-z\d])(?:${CARRIER_CODE})(?![a-z\d])`,
  ],
  'ticket-number': [
    labelled(raw`(?:工单|案件)${NO}?|ticket(?: number| no\.?)?`, raw`(?<!\d)\d{11,20}(?!\d)`),
  ],
  'order-number': [
    labelled(raw`订单${NO}|(?<![a-z])order (?:number|no\.?|id)`),
    raw`(?<=订单\s?)(?!${MOBILE}(?!\d))(?:[a-z]{1,6}-?\d{5,20}|\d{10,20})${NO_AMOUNT}`,
    `${NO_ORDER}${NO_MOMENT}${DATED}${NO_AMOUNT}`,
  ],
  phone: [
    raw`${NOT_WITHIN_NUMBER}${CHINA}${MOBILE}(?!\d|-\d)`,
    raw`${NOT_WITHIN_NUMBER}${LANDLINE}${EXTENSION}(?!\d|-\d)`,
    raw`${NOT_WITHIN_NUMBER}${SERVICE_LINE}${EXTENSION}(?!\d)`,
    raw`\+(?!86)[1-9]\d{0,2}[\s-]?(?:\(?\d{1,4}\)?[\s-]?){2,5}\d(?!\d)`,
  ],
};

function labelled(label: string, number = NUMBER): string {
  return `(?<=(?:${label})${IS}(?:${number}${AND}){0,9})${number}`;
}
