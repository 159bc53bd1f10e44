const CLAUSE = '[^,。;!?\\n]';
// Bounded, so that a long text without any stop is read in linear time.
const SENTENCE = '[^。;!?\\n]{0,60}';
const CLAUSE_ENDS = '(?:[,。;!?、\\n]|$)';
const NUMBER = '[\\d一二两三四五六七八九十半]+个?';

// With a time to be held to, "as soon as possible" is no longer vague.
const DUE = [
  `${NUMBER}(?:分钟|小时|工作日|自然日|天|日|周)(?:之|以)?内`,
  `(?:${NUMBER}[点号]|月${NUMBER}日|:\\d\\d|点半|[今明后当][天日晚]|下班|月底|周[一-日末])[^,。;]{0,4}(?:之|以)?前`,
  `[今明后当][天日晚](?:之|以)?内`,
].join('|');
const NO_DUE_TIME = `(?!${SENTENCE}(?:${DUE}))`;
const NO_DUE_TIME_BEFORE = `(?<!(?:${DUE})${SENTENCE})`;

const PROMISED = '(?=再?(?:回复|回电|回访|联系|处理|答复|跟进|通知|告知|给))';

// "Ought to": a rule or a price, against which something else happened.
const BY_RULE = `(?<!不|本|理|是否|是不是|原本|本来|正确的?|正常|规定|规则|按${CLAUSE}{0,12})`;
const AGAINST_FACT = `(?!${SENTENCE}(?:却|实际[收扣到上是为支显只]|才对|而不是|而非|但[收扣只少多]))`;

const PARTED_BY_POSSIBILITY = '(?<!不|尽|没|没有|无|是否|种|任何|一切|[如若]有?|如果有?|认|许)';

/** Wording a reader cannot act on, in folded text, with the contexts in which the same characters are clear. */
export const vagueWording: RegExp[] = [
  `${PARTED_BY_POSSIBILITY}(?<!的(?=可能${CLAUSE_ENDS}))可能(?!性|否|的话|较[大小]|很[大小]|不大)`,
  `(?<!个(?=大概${CLAUSE_ENDS}))大概(?![率念])`,
  '大约',
  '也许(?!可证|可文件|诺|愿|多次)',
  '或许(?!可证|可文件|诺)',
  `好像(?!素)(?!(?![和跟与同])${CLAUSE}{1,20}(?:(?<!不)一样|似的|那样|一般(?=的|${CLAUSE_ENDS})))`,
  '似乎|貌似|兴许|恐怕|说不定|没准(?!备)|基本上|多半(?=[是会为没])',
  `(?<![色温误时偏])(?<![和跟与同]${CLAUSE}{1,12}(?=差不多${CLAUSE_ENDS}))差不多`,
  `${BY_RULE}应该[都就也还只]?(?:不?[是会]|已经?|能|可以|没|快|算|属于)${AGAINST_FACT}`,
  '(?<!无法|难以|不可)估计(?![值量])',
  `${NO_DUE_TIME_BEFORE}尽[快早]${NO_DUE_TIME}`,
  `${NO_DUE_TIME_BEFORE}(?:稍后|晚点|改天)${PROMISED}${NO_DUE_TIME}`,
  '过几天|过一?段时间|过一?阵子|(?<![提之动])前几天|前一?段时间|前一?阵子|前些[天日]',
  `(?<=${NUMBER}[一-鿿%℃]{0,2})左右(?![两侧边手脚耳眼声键滑晃摇各])`,
  '(?<![a-z])(?:maybe|perhaps|probably|presumably|asap|as soon as possible)(?![a-z])',
].map((wording) => new RegExp(wording, 'g'));
