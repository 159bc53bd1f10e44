import { expect, test } from 'vitest';
import { type MailContent, writeMail } from './write-mail.ts';

const content: MailContent = {
  kind: 'deadline.escalated',
  facts: { promise: 'ticket.first-response', by: '李明' },
  count: 1,
  urgent: true,
  name: '202603020001',
  reader: { name: '王芳', language: 'zh-CN' },
  link: 'https://desk.example.com/tickets/1',
  choicesLink: 'https://desk.example.com/profile/notices',
};

test('says in the language of who reads it what happened, to what, and where to see it', () => {
  expect(writeMail(content)).toMatchObject({
    subject: '[回音·紧急] 首次响应已超时，请您协助处理 · 202603020001',
    text: expect.stringContaining('查看：https://desk.example.com/tickets/1'),
  });
  expect(writeMail({ ...content, reader: { name: 'Wang', language: 'en' } }).subject).toBe(
    '[Huiyin, urgent] First response is overdue: your help is needed · 202603020001',
  );
  expect(writeMail({ ...content, reader: { name: '王芳', language: 'zh-TW' } }).text).toContain(
    '已逾時，請您協助處理',
  );
});

test('a digest says how many of what', () => {
  const digest = { kind: null, count: 7, urgent: false, name: undefined };
  const facts = { counts: { 'deadline.breached': 5, 'ticket.assigned': 2 } };

  expect(writeMail({ ...content, ...digest, facts }).subject).toBe('[回音] 7 条通知：超时 5、工单分派给我 2');
});

test('a name is text, in HTML too', () => {
  const mail = writeMail({ ...content, reader: { name: '<b>王</b>$&', language: 'zh-CN' } });

  expect(mail.text).toContain('<b>王</b>$&，您好');
  expect(mail.html).toContain('&lt;b&gt;王&lt;/b&gt;$&amp;，您好');
});
