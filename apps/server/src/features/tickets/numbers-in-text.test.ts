import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from './numbers-in-text.ts';

test.each([
  ['客户-张（订单号：20231008001）来电', ['order-number', '20231008001']],
  ['订单20231008001重复扣款', ['order-number', '20231008001']],
  ['咨询20231008001何时发货', ['order-number', '20231008001']],
  ['訂單編號：２０２３１００８００１', ['order-number', '20231008001']],
  ['订单号是DD20231008001', ['order-number', 'DD20231008001']],
  ['订单号 3612345678901234567 未发货', ['order-number', '3612345678901234567']],
  ['订单号：SO-2023-0001，已核对', ['order-number', 'SO-2023-0001']],
  ['order number: A10023 is missing', ['order-number', 'A10023']],
  [
    '订单号：20231008001、20231008002和B100233',
    ['order-number', '20231008001'],
    ['order-number', '20231008002'],
    ['order-number', 'B100233'],
  ],
  ['平台订单号：20231008001', ['order-number', '20231008001']],
  ['订单号13812345678', ['order-number', '13812345678']],
  ['客户-李（工单号：20231008005）', ['ticket-number', '20231008005']],
  ['關聯案件編號：202311210008', ['ticket-number', '202311210008']],
  ['与工单202311210008为同一问题', ['ticket-number', '202311210008']],
  ['客户电话13812345678', ['phone', '13812345678']],
  ['2023-10-08 14:20 138 1234 5678来电', ['phone', '13812345678']],
  ['请回拨+86 138-1234-5678', ['phone', '+8613812345678']],
  ['座机（010）6552-9988转8801', ['phone', '01065529988转8801']],
  ['联系电话：(021) 6552 9988-123', ['phone', '02165529988转123']],
  ['公司电话0755-88889999', ['phone', '075588889999']],
  ['已拨打400-810-8888', ['phone', '4008108888']],
  ['香港客户 +852 9123 4567', ['phone', '+85291234567']],
  ['备用号１３９１２３４５６７８', ['phone', '13912345678']],
  ['页面提示“网络错误”', ['error-text', '网络错误']],
  ['提示「請先綁定手機號」', ['error-text', '請先綁定手機號']],
  ['登录后出现"network error"', ['error-text', 'network error']],
  ['支付时报错误码 E1001', ['error-text', '错误码 E1001']],
  ['返回HTTP 500', ['error-text', 'HTTP 500']],
  ['接口返回502 Bad Gateway', ['error-text', '502 Bad Gateway']],
  ['页面提示：系统繁忙，请重试', ['error-text', '系统繁忙']],
  ['APP提示支付失败', ['error-text', '支付失败']],
  ['浏览器显示ERR_CONNECTION_RESET', ['error-text', 'ERR_CONNECTION_RESET']],
  ['日志为NullPointerException', ['error-text', 'NullPointerException']],
  ['弹窗【登录已过期】', ['error-text', '登录已过期']],
  ['提示“订单20231008001不存在”', ['error-text', '订单20231008001不存在'], ['order-number', '20231008001']],
  ['12315登记编号：1440300002023112012345678', ['complaint-number', '1440300002023112012345678']],
  ['黑猫投诉编号17362345678', ['complaint-number', '17362345678']],
  ['12345热线工单号：20231121000123', ['complaint-number', '20231121000123']],
  ['客户已向12315投诉，编号：20231121000123', ['complaint-number', '20231121000123']],
  ['平台介入单号为JR20231008', ['complaint-number', 'JR20231008']],
  ['物流单号：SF0', ['tracking-number', 'SF0']],
  ['已寄出，sf1234567890123', ['tracking-number', 'SF1234567890123']],
  ['顺丰单号：SF 1234567890123', ['tracking-number', 'SF1234567890123']],
  ['圆通YT1234567890123显示已签收', ['tracking-number', 'YT1234567890123']],
  ['中通快递单号：75312345678901', ['tracking-number', '75312345678901']],
  ['运单号 JD0012345678901 停滞', ['tracking-number', 'JD0012345678901']],
  ['EMS单号EA123456789CN', ['tracking-number', 'EA123456789CN']],
  ['退货单号：YT8812345678901', ['tracking-number', 'YT8812345678901']],
])('%s', (text, ...expected) => {
  expect(findNumbers(text).map(({ kind, value }) => [kind, value])).toEqual(expected);
});

test.each([
  '2023-10-08 14:20来电，2023年10月9日答复',
  '20231008下单，20231010未发货',
  '操作时间：202310081420',
  '客户于20231008142035来电',
  '退款金额20231008001元',
  '赔付¥20231008001',
  '金额：20231008001.00',
  '订单2023年10月支付，共1299元',
  '订单金额10000元，订单15000件',
  '订单日期：2023-10-08',
  '版本号20231008001，批次号：20231008002',
  '身份证110101199003078888',
  '银行卡6222021234567890123',
  '拨打12315或95588咨询',
  '咨询“双倍积分日”是否叠加折扣',
  '客户说“付款失败了三次”',
  '客户评价“处理很及时”',
  '已提示客户支付失败的原因',
  '型号SF100，尺码165-175',
  '退款50元，3-5个工作日到账',
  '积分20231008分，等级5',
])('nothing in: %s', (text) => {
  expect(findNumbers(text)).toEqual([]);
});

test('says where in the text as written it stands', () => {
  expect(findNumbers('電話：１３８１２３４５６７８。')).toEqual([
    { kind: 'phone', value: '13812345678', start: 3, end: 14 },
  ]);
});

test.each([
  ['12315登记编号：1440300002023112012345678', '12315'],
  ['客户先打12345，又在黑猫投诉，编号17362345678', 'heimao'],
  ['平台介入单号为JR20231008', 'platform'],
  ['消协受理编号：20231121000123', 'other'],
])('says who gave the complaint number: %s', (text, agency) => {
  expect(findNumbers(text)).toMatchObject([{ kind: 'complaint-number', agency }]);
});

test('an order number is found wherever it stands, in either script', () => {
  const around = fc.constantFrom(
    '',
    '，',
    '訂單號：',
    '订单',
    '（',
    '）',
    ' ',
    '客户咨询',
    '何时发货',
    '和',
    '"',
    '\n',
  );
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
  const number = fc
    .tuple(day, fc.integer({ min: 1, max: 999 }))
    .map(([date, nth]) => date.toISOString().slice(0, 10).replaceAll('-', '') + String(nth).padStart(3, '0'));

  fc.assert(
    fc.property(around, number, around, (before, value, after) => {
      expect(findNumbers(before + value + after)).toEqual([
        { kind: 'order-number', value, start: before.length, end: before.length + value.length },
      ]);
    }),
  );
});
