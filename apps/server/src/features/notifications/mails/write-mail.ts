import type { Label, Language } from '@huiyin/contract/language';
import { type NoticeFacts, type NoticeKind, noticeSentence } from '@huiyin/contract/notice-words';
import { inLanguage } from '#platform/language';

export interface MailContent {
  kind: NoticeKind | null;
  facts: NoticeFacts;
  count: number;
  urgent: boolean;
  /** What people call that which it tells of. */
  name: string | undefined;
  /** Who reads it. */
  reader: { name: string; language: Language };
  link: string;
  choicesLink: string;
}

/** A notice as a mail. It names its matter and no more: what customers said stays in the console. */
export function writeMail({ reader, ...notice }: MailContent) {
  const say = (label: Label) => inLanguage(label, reader.language);
  const sentence = noticeSentence(notice, say);
  const { name, facts, urgent, link, choicesLink } = notice;
  const fill = (label: Label, value: string) => say(label).replace('{value}', () => value);

  const what = [sentence, ...(name ? [name] : [])];
  const by = facts.by ? [fill(words.by, facts.by)] : [];
  const greeting = fill(words.greeting, reader.name);
  return {
    subject: `${say(urgent ? words.urgentMark : words.mark)} ${what.join(' · ')}`,
    text: [
      greeting,
      [...what, ...by].join('\n'),
      `${say(words.open)}${link}`,
      `${say(words.footer)}${choicesLink}`,
    ].join('\n\n'),
    html: [
      `<p>${escaped(greeting)}</p>`,
      `<p>${[`<strong>${escaped(sentence)}</strong>`, ...[...what.slice(1), ...by].map(escaped)].join('<br>')}</p>`,
      `<p>${escaped(say(words.open))}<a href="${escaped(link)}">${escaped(link)}</a></p>`,
      `<p style="color:#5C696B">${escaped(say(words.footer))}<a href="${escaped(choicesLink)}">${escaped(choicesLink)}</a></p>`,
    ].join('\n'),
  };
}

const words = {
  mark: { zh: '[回音]', en: '[Huiyin]' },
  urgentMark: { zh: '[回音·紧急]', en: '[Huiyin, urgent]' },
  greeting: { zh: '{value}，您好：', en: 'Hello {value},' },
  by: { zh: '操作人：{value}', en: 'By {value}' },
  open: { zh: '查看：', en: 'Open: ' },
  footer: {
    zh: '这封邮件由系统自动发出，请勿回复。在这里选择通知方式：',
    en: 'This mail was sent automatically; please do not reply. Choose what reaches you by mail: ',
  },
};

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
