import type { Span } from './quotations.ts';

const CUSTOMER = [
  '客户|客人|顾客|用户|买家|消费者|会员|访客|来电人|来电者|来电|家属|家长|对方|先生|女士|小姐|太太|老人',
  '(?<!其)[他她]|customer|caller',
].join('|');
const TO = '告知|告诉|通知|回复|提醒|提示|承诺|安抚|建议|[向跟对和与给请]';
const SAYS = [
  '说(?![明法服])|(?<![名简昵全])称(?![重呼号])|表示|强调|抱怨|提到|自述|回忆|记得',
  '觉得|认为|以为|感觉|怀疑|猜测|推测|担心|质疑|询问|追问|质问|咨询|问(?!题)|想知道',
  'says?|said|thinks?|asks?|asked|wrote',
].join('|');
const ASKS = '觉得|以为|担心|询问|追问|咨询|问(?!题)|想知道';
const WANTS = '要求|希望|期望|请求|恳请|催|盼|想(?!到)|坚持';
const OURS = '技术|仓库|物流|快递|售后|产品|财务|运营|研发|商家|网点|供应商|同事|客户|用户|部门';
const OUR_SENTENCE = '经|已|现|客服|坐席|系统|后台|建议|告知|处理';

/**
 * The parts of a folded text that report what the customer said, thinks or wants, or what a screen said.
 * 客户反馈 and 客户反映 are not among them: with these an agent begins to tell the matter in words of their own.
 */
export function findCustomersWords(folded: string): Span[] {
  return reported.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}

const UNTIL_LINE_ENDS = `[^\\n。;!?]*(?:[。;!?]+(?!\\s*(?:${OUR_SENTENCE}))[^\\n。;!?]*)*`;
const UNTIL_CLAUSE_ENDS = '[^,。;!?\\n]*';
const FROM_CUSTOMER = `(?<!${TO})(?:${CUSTOMER})[^,。;!?:\\n]{0,12}?`;

const reported = [
  `(?:原话|原文|留言|自述|来信|来函)[^,。;!?:\\n]{0,4}:${UNTIL_LINE_ENDS}`,
  `(?<=^|\\n)\\s*(?:${CUSTOMER}):${UNTIL_LINE_ENDS}`,
  `${FROM_CUSTOMER}(?:${SAYS})[^,。;!?:\\n]{0,4}:${UNTIL_LINE_ENDS}`,
  `(?<=${FROM_CUSTOMER}(?:${SAYS}|${WANTS}))${UNTIL_CLAUSE_ENDS}`,
  `(?<=(?:^|[,。;!?\\n])(?:强烈|再次|多次|并)?(?:${ASKS}|${WANTS}))(?!${UNTIL_CLAUSE_ENDS}(?:${OURS}))${UNTIL_CLAUSE_ENDS}`,
  `(?:提示|报错|弹出|弹窗)(?!客户|用户|对方)${UNTIL_CLAUSE_ENDS}`,
].map((pattern) => new RegExp(pattern, 'g'));
