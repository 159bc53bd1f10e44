import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskContactPoint, recogniseContactPoint } from './contact-notation.ts';

const mobile = ['phone', '+8613812341234', '138 1234 1234'];
const landline = ['phone', '+861065529988', '010-6552 9988'];
const extended = ['phone', '+861065529988;ext=8801', '010-6552 9988 x8801'];
const serviceLine = ['phone', '+864008108888', '400-810-8888'];
const zhang = ['email', 'zhang.san@example.com', 'zhang.san@example.com'];

test.each([
  ['13812341234', mobile],
  ['138 1234 1234', mobile],
  ['138-1234-1234', mobile],
  ['138.1234.1234', mobile],
  ['138—1234—1234', mobile],
  ['１３８１２３４１２３４', mobile],
  ['１３８－１２３４－１２３４', mobile],
  ['+8613812341234', mobile],
  ['+86 138 1234 1234', mobile],
  ['＋８６　１３８　１２３４　１２３４', mobile],
  ['(+86)138-1234-1234', mobile],
  ['（86）13812341234', mobile],
  ['+86-138-1234-1234', mobile],
  ['0086 138 1234 1234', mobile],
  ['008613812341234', mobile],
  ['8613812341234', mobile],
  ['013812341234', mobile],
  ['\u202d138 1234 1234\u202c', mobile],
  ['电话：13812341234', mobile],
  ['手机号 138 1234 1234', mobile],
  ['聯絡電話：138-1234-1234', mobile],
  ['Tel: 138 1234 1234', mobile],
  ['14912341234', ['phone', '+8614912341234', '149 1234 1234']],
  ['010-65529988', landline],
  ['01065529988', landline],
  ['(010)65529988', landline],
  ['（０１０）６５５２－９９８８', landline],
  ['010 6552 9988', landline],
  ['+86 10 6552 9988', landline],
  ['+86 (0)10 6552 9988', landline],
  ['0086-10-65529988', landline],
  ['86-10-65529988', landline],
  ['010-65529988转8801', extended],
  ['010-6552-9988 轉 8801', extended],
  ['(010)65529988-8801', extended],
  ['010-65529988 分机8801', extended],
  ['010-65529988 ext. 8801', extended],
  ['+86 10 6552 9988#8801', extended],
  ['0755 8888 9999', ['phone', '+8675588889999', '0755-8888 9999']],
  ['400-810-8888', serviceLine],
  ['4008108888', serviceLine],
  ['400 8108 888', serviceLine],
  ['400-810-8888转2', ['phone', '+864008108888;ext=2', '400-810-8888 x2']],
  ['800-810-8888', ['phone', '+868008108888', '800-810-8888']],
  ['+852 9123 4567', ['phone', '+85291234567', '+852 9123 4567']],
  ['+886 0912-345-678', ['phone', '+886912345678', '+886 912 345 678']],
  ['+886-2-2345-6789', ['phone', '+886223456789', '+886 2 2345 6789']],
  ['+1 (415) 555-2671', ['phone', '+14155552671', '+1 415 555 2671']],
  ['001 415 555 2671', ['phone', '+14155552671', '+1 415 555 2671']],
  ['Zhang.San@Example.com', zhang],
  ['ｚｈａｎｇ．ｓａｎ＠ｅｘａｍｐｌｅ．ｃｏｍ', zhang],
  ['邮箱：zhang.san@example.com', zhang],
  ['張三 <zhang.san@example.com>', zhang],
  ['mailto:zhang.san@example.com', zhang],
  ['wxid_8f3k2j1h', ['wechat', 'wxid_8f3k2j1h', 'wxid_8f3k2j1h']],
  ['微信号：ZhangSan-88', ['wechat', 'zhangsan-88', 'ZhangSan-88']],
  ['微信13812341234', ['wechat', '13812341234', '13812341234']],
  ['vx: zhangsan88', ['wechat', 'zhangsan88', 'zhangsan88']],
])('%s', (written, expected) => {
  const point = recogniseContactPoint(written);

  expect(point && [point.kind, point.value, point.display]).toEqual(expected);
});

test.each([
  '',
  '张三',
  '客户A',
  '138123412',
  '138123412345',
  '65529988',
  '12315',
  '20231008001',
  '2023100800',
  '202311210008',
  '2023-10-08 14:20',
  '¥1299.00',
  '138****1234',
  '+999 1234 5678',
  'zhang@',
  '@example.com',
  'zhang san@example.com',
  'zhang@example',
  '微信',
  '订单号：20231008001',
])('none in: %s', (written) => {
  expect(recogniseContactPoint(written)).toBeNull();
});

test('a team elsewhere writes its own numbers without the code of its country', () => {
  expect(recogniseContactPoint('0912-345-678', 'TW')?.value).toBe('+886912345678');
  expect(recogniseContactPoint('+86 138 1234 1234', 'TW')?.value).toBe('+8613812341234');
});

const mobileDigits = fc
  .tuple(fc.constantFrom('3', '4', '5', '6', '7', '8', '9'), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);
const separator = fc.constantFrom('', '', '', ' ', '-', '　', '－', '.', '—', '\u200b');

test('separators anywhere change nothing, and what is displayed is recognised again', () => {
  const prefix = fc.constantFrom('', '+86', '86', '0086', '(+86)', '0');
  fc.assert(
    fc.property(
      prefix,
      mobileDigits,
      fc.array(separator, { minLength: 11, maxLength: 11 }),
      (code, digits, between) => {
        const written = code + [...digits].map((digit, nth) => between[nth] + digit).join('');

        const point = recogniseContactPoint(written);

        expect(point).toMatchObject({ kind: 'phone', value: `+86${digits}` });
        expect(recogniseContactPoint(point!.display)).toEqual(point);
      },
    ),
  );
});

test.each([
  ['phone', '+8613812341234', '138****1234'],
  ['phone', '+861065529988', '010-****9988'],
  ['phone', '+861065529988;ext=8801', '010-****9988'],
  ['phone', '+8675588889999', '0755-****9999'],
  ['phone', '+864008108888', '400****8888'],
  ['phone', '+85291234567', '+852 ****4567'],
  ['phone', '+14155552671', '+1 ****2671'],
  ['phone', '+6771234', '+677 ****34'],
  ['phone', '12345', '1***5'],
  ['email', 'zhang.san@example.com', 'z***@example.com'],
  ['email', 'z@example.com', '***@example.com'],
  ['wechat', 'wxid_8f3k2j1h', 'wx***1h'],
  ['wechat', 'zhang8', 'z***8'],
  ['wechat', 'abc', '***'],
  ['address', '浙江省杭州市西湖区文三路 90 号', '浙江省杭州市***'],
  ['address', '上海市浦东新区世纪大道 1 号', '上海市***'],
  ['address', '12 Main Street, Springfield', '***'],
  ['other', 'qq 10001234', 'qq***34'],
] as const)('%s %s is shown as %s', (kind, value, masked) => {
  expect(maskContactPoint(kind, value)).toBe(masked);
});

test('the mask says nothing of the middle', () => {
  const middle = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
  const letters = fc.stringMatching(/^[a-z]{1,20}$/);
  fc.assert(
    fc.property(middle, letters, (digits, local) => {
      expect(maskContactPoint('phone', `+86138${digits}1234`)).toBe('138****1234');
      expect(maskContactPoint('phone', `+86106${digits.slice(1)}9988`)).toBe('010-****9988');
      expect(maskContactPoint('email', `z${local}@example.com`)).toBe('z***@example.com');
      expect(maskContactPoint('wechat', `wx${local}_id88`)).toMatch(/^wx?\*{3}8?8$/);
    }),
  );
});
