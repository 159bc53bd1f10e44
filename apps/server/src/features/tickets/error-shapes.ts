// How error texts are written, in folded text.
const { raw } = String;

const MARKS = '“”"「」『』\'‘’【】';
const WITHIN_MARKS = raw`[^${MARKS}\n]`;
const WITHIN_CLAUSE = raw`[^,。;!?\n${MARKS}]`;
const OPENED = `[“"「『'‘【]`;
const CLOSED = `(?=[”"」』'’】])`;

const SHOWN = '(?:提示|报错|弹出|弹窗|错误信息)(?!客户|用户|对方|您)';
const SAID = raw`(?:说|称|表示|问|道|原话|留言|反馈|反映|邮件|认为):?\s*`;
const FAILURE = [
  '错误|失败|异常|超时|繁忙|无法|不存在|失效|过期|中断|崩溃|不可用|受限|拒绝',
  'error|fail|exception|timeout|timed out|denied|invalid|unavailable|not found|forbidden',
].join('|');

const CODE_LABEL = '错误(?:代码|编号|码|号)|(?:故障|报错|返回|状态)代?码|报错|error code|err(?:or)?';
const HTTP_STATUS = [
  'internal server error|not found|bad gateway|bad request|service unavailable',
  'gateway time-?out|forbidden|unauthorized|too many requests',
].join('|');
const IDENTIFIER = raw`err_[a-z_]{3,}|0x[\da-f]{8}|[a-z.]{1,80}exception`;
const ENGLISH =
  '(?:network|server|system|payment|unknown|connection|script) (?:error|failed|failure|timeout)';

/** Of two that overlap, the earlier shape is taken. */
export const errorShapes = [
  `(?<=${SHOWN}${WITHIN_CLAUSE}{0,8}${OPENED})${WITHIN_MARKS}{1,80}${CLOSED}`,
  `(?<=(?<!${SAID})${OPENED})(?=${WITHIN_MARKS}*(?:${FAILURE}))${WITHIN_MARKS}{1,80}${CLOSED}`,
  raw`(?:${CODE_LABEL})\s?[:#是为]?\s?[a-z]{0,6}[-_]?\d{2,8}(?![\da-z])`,
  raw`(?<=${SHOWN}(?:信息|内容)?\s?:?\s?)(?![\s:])${WITHIN_CLAUSE}{0,30}?(?:${FAILURE})${WITHIN_CLAUSE}{0,40}`,
  raw`http(?:/\d(?:\.\d)?)?\s?(?:状态码|status)?\s?[45]\d\d(?!\d)`,
  raw`(?<!\d)[45]\d\d (?:${HTTP_STATUS})`,
  `(?<![a-z_.])(?:${IDENTIFIER}|${ENGLISH})(?![a-z])`,
];
