/** The headings of the team's table, with the number that an older system gave. */
export const recordTitles = [
  ...['序号', '沟通日期', '客户信息', '沟通渠道', '问题描述', '问题分类', '优先级', '处理人', '协作部门'],
  ...['解决方案', '处理结果', '客户反馈', '后续跟进计划', '备注', '工单号'],
];

const surnames = [...'张李王赵陈刘周吴郑孙'];
const names = ['伟', '芳', '娜', '敏', '静', '磊', '洋', '艳', '勇', '杰', '晓明', '丽华', '建国', '雨桐'];
const channels = ['电话', '在线客服', '邮件', '微信', '短信', '当面'];
const categories = ['物流配送', '产品质量', '订单问题', '咨询', '投诉', '配送延迟'];
const matters = [
  '客户反馈登录后一直转圈，提示网络错误，重启手机仍然如此，已附截图。',
  '来电称物流七天没有更新，要求今天给出明确答复，客户情绪比较激动。',
  '收到的电饭煲内胆有划痕，要求换货，订单为近一周内下单。',
  '积分兑换规则不清楚，想知道双倍积分日能否叠加，客户为老年用户。',
  '优惠券在结算页无法使用，页面没有说明原因，希望尽快处理。',
  '退款三天没有到账，银行说没有收到，此前联系过一次。',
];
const solutions = [
  '1. 核实订单；2. 联系物流查询最新位置；3. 告知客户',
  '已登记换货，新品将在两天内发出',
  '补发优惠券，有效期三十天',
];
const feedback = ['满意（5分），“处理很及时”', '基本满意（4分）', '待跟进', '不满意，退款太慢', '满意(5分)'];

/**
 * Records as teams keep them, of so many people: most settled, some still open, every fourth customer with a phone. Those
 * of another run are others: a data set that is kept may hold some of an earlier one.
 */
export function* recordRows(
  count: number,
  { run, errorIn, people, remarks }: { run: string; errorIn: number; people: number; remarks?: string },
): Generator<string[]> {
  for (let nth = 1; nth <= count; nth++) {
    const person = 1 + ((nth * 7919) % people);
    const isOpen = nth % 10 === 0;
    yield [
      String(nth),
      nth % errorIn === 0 ? '昨天下午' : dateOf(nth),
      `${nameOf(person)}${person % 4 === 0 ? ` ${phoneOf(person)}` : ''}（订单号：${2_025_000_000_000 + nth}）`,
      pick(channels, nth),
      `${pick(matters, nth)}编号 ${nth}。`,
      pick(categories, nth),
      pick(['一般', '一般', '重要', '紧急'], nth),
      `客服${1 + (nth % 50)}`,
      '无',
      isOpen ? '' : pick(solutions, nth),
      isOpen ? '处理中' : '已解决',
      isOpen ? '' : pick(feedback, nth),
      '无',
      remarks ?? (nth % 3 === 0 ? '已安抚客户情绪' : ''),
      `OLD-${run}-${nth}`,
    ];
  }
}

const pick = (list: readonly string[], nth: number) => list[(nth * 31) % list.length]!;

const nameOf = (person: number) => `${pick(surnames, person)}${pick(names, person)}${person.toString(36)}`;

const phoneOf = (person: number) => `138${String(10_000_000 + person)}`;

function dateOf(nth: number): string {
  const at = new Date(Date.UTC(2025, 0, 1) + nth * 4 * 60_000).toISOString();
  return `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}
