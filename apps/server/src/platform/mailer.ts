import { createTransport } from 'nodemailer';
import { defineFacility } from './facility.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same for every attempt, so that a mail sent twice is shown once. */
  messageId?: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Mail to staff by the SMTP server of the settings; null where none is set. Never inside a transaction. */
export const mailer = defineFacility<Mailer | null>(({ settings: { mail } }) => {
  if (!mail) return null;
  const transport = createTransport({
    url: mail.smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, messageId }) {
      await transport.sendMail({
        from: mail.from,
        to: { name: '', address: oneLine(to) },
        subject: oneLine(subject),
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(messageId ? { messageId } : {}),
      });
    },
  };
});

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');
