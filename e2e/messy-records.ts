import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';

export const MESSY_ROWS = 5_000;
/** Who does not work here, and what there is no category for. */
export const unknownPerson = '组长C';
export const unknownCategory = '积分商城';

const headings = [
  ...['序号', '日期', '客户信息', '沟通方式', '问题描述（客观）', '问题类型', '紧急程度', '客服', '协作部门'],
  ...['处理措施', '处理结果', '满意度', '后续跟进计划', '备注'],
];
/** What nobody could understand, and what was meant, by the place of its column. */
const mistakes = [
  { column: 1, wrong: '昨天', right: '2025-06-01 10:00' },
  { column: 3, wrong: '传真', right: '电话' },
  { column: 4, wrong: '', right: '客户没有说明，已回电确认' },
];
const BROKEN_EVERY = 139;
export const BROKEN_ROWS = Math.ceil(MESSY_ROWS / BROKEN_EVERY);

/** A year of records as a team keeps them: titles above, dates as cells and as words, brackets of all kinds, errors. */
export async function messyWorkbook(handler: string): Promise<Buffer> {
  const records = Array.from({ length: MESSY_ROWS }, (_, at) => record(at + 1, handler));
  const rows: CellValue[][] = [
    ['客户沟通记录表（2025年）'],
    ['部门：客服部', '', '', '制表：王'],
    [],
    headings,
    ...records,
  ];
  const sheet = { name: '沟通记录', rows, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 13 }] };
  return Buffer.from(await writeXlsx({ sheets: [{ name: '封面', rows: [['内部资料']] }, sheet] }));
}

/** What somebody makes of the file with the errors: each wrong cell put right, the reasons left where they stand. */
export async function putRight(workbook: Buffer): Promise<{ bytes: Buffer; rows: number }> {
  const { sheets } = await readXlsx(new Uint8Array(workbook));
  const [titles, ...broken] = sheets[0]!.rows;
  const fixed = broken.map((row) =>
    row.map((cell, at) => {
      const made = mistakes.find(({ column, wrong }) => column === at && wrong === (cell ?? ''));
      return made ? made.right : cell;
    }),
  );
  const bytes = await writeXlsx({ sheets: [{ name: '更正', rows: [titles!, ...fixed] }] });
  return { bytes: Buffer.from(bytes), rows: fixed.length };
}

function record(nth: number, handler: string): CellValue[] {
  const at = new Date(Date.UTC(2025, 0, 2, 9, 0) + nth * 90 * 60_000);
  const row: CellValue[] = [
    nth,
    nth % 3 === 0 ? at : nth % 3 === 1 ? slashed(at) : inWords(at),
    customer(nth),
    pick(['电话', '在线', '微信', '邮件', '现场'], nth),
    `${pick(matters, nth)}\n（记录 ${nth}）`,
    nth % 40 === 0 ? unknownCategory : pick(['物流配送', '产品质量', '咨询', '投诉'], nth),
    pick(['一般', '普通', '重要', '紧急'], nth),
    nth % 50 === 0 ? unknownPerson : handler,
    nth % 7 === 0 ? '技术部' : '无',
    nth % 5 === 0 ? '' : '1. 核实情况；\n2. 告知客户',
    nth % 5 === 0 ? '处理中' : '已解决',
    pick(['满意（5分）', '满意(5分)', '待跟进', '基本满意（4分），“规则清楚了”', '无'], nth),
    nth % 9 === 0 ? '客户回电后再联系' : '无',
    nth % 4 === 0 ? '客户情绪焦急，已安抚' : '',
  ];
  if (nth % BROKEN_EVERY !== 1) return row;
  const { column, wrong } = pick(mistakes, nth);
  return row.with(column, wrong);
}

const matters = [
  '登录后一直转圈，提示网络错误',
  '物流七天没有更新',
  '内胆有划痕，要求换货',
  '双倍积分日能否叠加',
];

const customer = (nth: number) =>
  pick(
    [
      `客户-张（订单号：${20_250_001_000 + nth}）`,
      `第${nth}号王芳 138${10_000_000 + nth}`,
      `李*(订单号:${20_250_001_000 + nth})`,
      `赵敏${nth % 900}`,
    ],
    nth,
  );

const pick = <T>(list: readonly T[], nth: number): T => list[nth % list.length]!;
const slashed = (at: Date) =>
  `${at.getUTCFullYear()}/${at.getUTCMonth() + 1}/${at.getUTCDate()} ${at.toISOString().slice(11, 16)}`;
const inWords = (at: Date) =>
  `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${at.getUTCHours()}时${at.getUTCMinutes()}分`;
