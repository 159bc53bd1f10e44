// In folded text without blanks and punctuation.

const VERY = '(?:非常|十分|万分|特别|真的?|太|很|再次|衷心|先)*';
const NAMED = '(?:小[李王张刘陈杨赵黄周吴]|\\p{Script=Han}{1,2}(?:先生|女士|小姐|经理|老师|姐|哥))';
const YOU = `(?:你们?|您们?|贵公司|贵司|客服(?:人员|小姐姐|小哥哥|同事)?|各位|大家|亲|老师|小姐姐|小哥哥|${NAMED})`;
const KIND = '(?:耐心|及时|热心|细心|贴心|专业|快速|用心|大力)+';
const HELP = '(?:帮助|帮忙|协助|解答|服务|回复|答复|支持|指导|提醒|告知|反馈|关心|通知|讲解|说明|解释)';
// 谢谢处理 may well be a request; 谢谢你的处理 and 谢谢处理了 are none.
const DONE = '(?:处理|解决|查询|核实)';
const FOR = [
  `的?(?:${KIND}[的地]?)?${HELP}(?:[和与及]${HELP})*`,
  `(?:的(?:${KIND}的?)?|${KIND}地?)${DONE}`,
  `(?:帮我|为我|给我)?${DONE}了(?:这个|此)?(?:问题|事情)?`,
].join('|');
const TONE = '(?:的|滴|哒|嘞|咧|啦|了(?!解)|哦|喔|噢|呀|啊|哈|吧|咯|啰|呢|唷|哟)*';

/** Says it is thanks, an acknowledgement, a matter settled or a good-bye. */
export const thankful = [
  `${VERY}(?:谢谢|感谢|多谢|谢|感恩|感激)(?:不尽)?${TONE}${YOU}*(?:${FOR})?${TONE}`,
  `(?:好+|嗯+|恩+|哦+|喔+|噢+|行|ok(?:ay|k)*)${TONE}`,
  `(?:我|已经?|都)*(?:收到|收悉|知道|知悉|明白|清楚|[了瞭]解|懂)${TONE}`,
  `(?:问题|现在|这边|我)*(?:已经?|都|也)*(?:解决|搞定|可以|能用|恢复|好|没事|到账)了${TONE}|(?:问题)?已经?(?:解决|搞定|恢复|到账)`,
  `没有?(?:其他|其它|别的|什么)?(?:(?:问题|疑问|事)了?|了)${TONE}|(?:不用|不需要)了${TONE}`,
  `${VERY}辛苦${YOU}*${TONE}${YOU}?|${VERY}(?:麻烦|有劳|打扰)${YOU}[了啦]|(?:麻烦|有劳|费心|打扰)[了啦]`,
  `${VERY}(?:满意|很好|太好|好评|棒|赞|点赞)${TONE}`,
  `不客气|不用谢|客气${TONE}|拜拜|掰掰|再见|晚安|哈{2,}|嘻{2,}`,
  `祝?${YOU}?(?:工作|生活|周末|节日|新年|假期)(?:顺利|愉快|快乐)|祝${YOU}?(?:一切顺利|身体健康|天天开心)`,
  '(?:many|so|very|really)*(?:thankyou|thanks|thanx|thx|tks|ty|cheers|3q)(?:you)?(?:so|very|much|alot|amillion|again|kindly|indeed)*',
  '(?:i|we)?(?:really|much|very)*appreciated?(?:it|that|yourhelp|thehelp|yoursupport)?',
  '(?:ok(?:ay)?|got(?:it|cha)|noted|received|understood|perfect|great|awesome|excellent|wonderful|cool|lovely|sure|willdo)',
  '(?:it|that|this|everything)?(?:is|s)?(?:works|working|fixed|solved|resolved|sorted|allgood|fine)(?:now|fine|forme|perfectly)*',
  '(?:the|my)?(?:problem|issue)(?:is|s|hasbeen)?(?:fixed|solved|resolved|gone)(?:now)?|noproblem|noworries|yourewelcome',
  'havea(?:nice|good|great|lovely)(?:day|evening|weekend|one)|goodbye|bye(?:bye)?|(?:best|kind|warm)*regards',
  '\\[(?:抱拳|合十|玫瑰|强|握手|ok|好的|爱心|鼓掌|拥抱|赞|愉快|呲牙|谢谢)\\]',
  '[🙏👍👌🤝🌹💐🌸❤🧡💛💚💙💜🖤♥💕😊😄😀😁😃☺🙂😘🥰🤗👏💪✌🎉💯✅🙇🫡🫶]',
];

/** May stand beside thanks, but says none. */
export const polite = [
  `你好|您好|哈喽|${YOU}${TONE}|那就?|就|这样|先`,
  'hi|hello|dear|team|everyone|all|guys|sir|madam|again|and|you|youtoo|best',
  'for(?:your|the|all|everything|quick|prompt|fast|kind|great)*(?:help|support|reply|response|assistance|service|time|patience|update)?',
  '\\[微笑\\]',
];
