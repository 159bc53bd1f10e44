import type { Language } from '@huiyin/contract/language';
import { spoken } from './language.ts';

type Placeholder<Words extends string> = Words extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Placeholder<Rest>
  : never;

type Values<Words extends string> = [Placeholder<Words>] extends [never]
  ? []
  : [values: Record<Placeholder<Words>, string | number>];

/**
 * A text in the language spoken now. `{name}` is filled in; `{count|ticket|tickets}` is the word for one or for
 * many. Whoever shows it is drawn anew when the language changes.
 */
export function t<Words extends string>(
  label: { zh: string; en: Words; tw?: string },
  ...[values]: Values<Words>
): string {
  return say(label, spoken.get().language, values);
}

export function say(
  label: { zh: string; en: string; tw?: string },
  language: Language,
  values: Record<string, string | number> = {},
): string {
  const words = { 'zh-CN': label.zh, 'zh-TW': label.tw ?? label.zh, en: label.en }[language];
  return words.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (one !== undefined) return value === 1 ? one : many!;
      return String(value);
    },
  );
}

/** What every page may need to say. */
export const sharedText = {
  product: { zh: '回音', en: 'Huiyin' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  undo: { zh: '撤销', en: 'Undo' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  choose: { zh: '请选择', en: 'Choose' },
  retry: { zh: '重试', en: 'Try again' },
  more: { zh: '加载更多', en: 'Load more' },
  next: { zh: '下一条', en: 'Next' },
  previous: { zh: '上一条', en: 'Previous' },
  open: { zh: '打开', en: 'Open' },
  /** Between the words of a list, and between clauses. */
  between: { zh: '、', en: ', ' },
  comma: { zh: '，', en: ', ' },
  nowOrMinute: { zh: '默认为现在，或如 2026-11-21 14:20', en: 'Now, if empty; or as in 2026-11-21 14:20' },
  typeMinute: { zh: '如 2026-11-21 14:20', en: 'as in 2026-11-21 14:20' },
  loading: { zh: '正在加载', en: 'Loading' },
  back: { zh: '返回首页', en: 'Back to the home page' },

  noPage: { zh: '没有这个页面', en: 'There is no such page' },
  noPageHint: {
    zh: '地址可能写错了，或页面已经移走。',
    en: 'The address may be mistyped, or the page has moved.',
  },
  failed: { zh: '没能打开', en: 'This could not be opened' },
  unreachable: {
    zh: '暂时连不上服务器。已填写的内容都保留着，请检查网络后重试。',
    en: 'The server cannot be reached. What you typed is kept; check the network and try again.',
  },
  signedOut: {
    zh: '登录已失效，请重新登录。已填写的内容都保留着。',
    en: 'You have been signed out. Please sign in again; what you typed is kept.',
  },
  forbidden: {
    zh: '您的角色没有这项权限。如工作需要，请联系管理员开通。',
    en: 'Your roles do not include this. If your work needs it, ask an administrator.',
  },
  notFound: {
    zh: '没有找到，可能已被移走，或不在您的查看范围内。',
    en: 'Not found. It may have been moved, or it is not among what you may see.',
  },
  refused: {
    zh: '这一步现在不能做。请刷新页面后重试。',
    en: 'This cannot be done now. Reload the page and try again.',
  },
  invalid: {
    zh: '有内容未填对，请检查后重试。',
    en: 'Something is not filled in correctly. Check it and try again.',
  },
  tooLarge: { zh: '内容太大，超出了上限。', en: 'This is larger than the limit.' },
  emptyFile: {
    zh: '这个文件是空的，没有内容可上传。',
    en: 'This file is empty: there is nothing to upload.',
  },
  tooMany: { zh: '操作太频繁，请稍等片刻再试。', en: 'Too many requests. Wait a moment and try again.' },
  fault: {
    zh: '系统出错了，已记录下来。请稍后重试；仍不行请联系管理员。',
    en: 'Something went wrong, and it has been logged. Try again later, or tell an administrator.',
  },

  required: { zh: '请填写此项', en: 'Please fill this in' },
  tooShort: { zh: '至少 {count} 个字符', en: 'At least {count} {count|character|characters}' },
  tooLong: { zh: '最多 {count} 个字符', en: 'At most {count} {count|character|characters}' },
  tooSmall: { zh: '不能小于 {count}', en: 'Not less than {count}' },
  tooBig: { zh: '不能大于 {count}', en: 'Not more than {count}' },
  tooFew: { zh: '至少选 {count} 项', en: 'Choose at least {count}' },
  tooManyItems: { zh: '最多选 {count} 项', en: 'Choose at most {count}' },
  wrongEmail: {
    zh: '邮箱格式不正确，例如 name@example.com',
    en: 'Not an email address, as in name@example.com',
  },
  wrongFormat: { zh: '格式不正确', en: 'The format is not right' },

  justNow: { zh: '刚刚', en: 'just now' },
  minutesAgo: { zh: '{count} 分钟前', en: '{count} min ago' },
  todayAt: { zh: '今天 {time}', en: 'today {time}' },
  yesterdayAt: { zh: '昨天 {time}', en: 'yesterday {time}' },
  tomorrowAt: { zh: '明天 {time}', en: 'tomorrow {time}' },

  minutesLeft: { zh: '剩余 {count} 分钟', en: '{count} min left' },
  hoursLeft: { zh: '剩余 {hours} 小时 {minutes} 分', en: '{hours} h {minutes} min left' },
  daysLeft: { zh: '剩余 {count} 天', en: '{count} {count|day|days} left' },
  underMinuteLeft: { zh: '剩余不到 1 分钟', en: 'less than 1 min left' },
  minutesLate: { zh: '已超时 {count} 分钟', en: '{count} min overdue' },
  hoursLate: { zh: '已超时 {hours} 小时 {minutes} 分', en: '{hours} h {minutes} min overdue' },
  daysLate: { zh: '已超时 {count} 天', en: '{count} {count|day|days} overdue' },
  underMinuteLate: { zh: '刚刚超时', en: 'just overdue' },
} as const;

/** Each language by its own name, whatever is spoken. */
export const languageNames: Record<Language, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};
