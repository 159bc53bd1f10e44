import type { MailOutcome } from '@huiyin/contract/mails';
import { createTransport } from 'nodemailer';
import { defineFacility } from './facility.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** The same for every attempt, so that a mail sent twice is shown once. */
  messageId?: string;
}

export interface Mailer {
  /** Where it sends, without the password. */
  server: string;
  send(mail: Mail): Promise<void>;
}

/** Why a mail did not go out. */
export class MailProblem extends Error {
  readonly outcome: Exclude<MailOutcome, 'sent' | 'not-set-up'>;
  /** What the server said, or why it could not be reached. */
  readonly answer: string;
  /** Whether trying again is of no use: the server has judged this mail, not us. */
  readonly lasting: boolean;

  constructor(outcome: MailProblem['outcome'], answer: string, lasting = false) {
    super(`${outcome}: ${answer}`);
    this.name = 'MailProblem';
    [this.outcome, this.answer, this.lasting] = [outcome, answer, lasting];
  }
}

/** How long each attempt waits after the one before: together a day and a bit. */
const RETRY_AFTER_MINUTES = [1, 5, 15, 60, 180, 480, 960];

/** When to try again after so many attempts and this problem; undefined where that is of no use. */
export function tryAgainAt(now: Date, attempts: number, { lasting }: MailProblem): Date | undefined {
  const minutes = lasting ? undefined : RETRY_AFTER_MINUTES[attempts];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
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
    server: new URL(mail.smtpUrl).host,
    async send({ to, subject, text, html, messageId }) {
      refuseLineBreaks(to, subject, messageId);
      try {
        await transport.sendMail({
          from: mail.from,
          to: { name: '', address: to },
          subject,
          text,
          headers: { 'Auto-Submitted': 'auto-generated' },
          ...(html ? { html } : {}),
          ...(messageId ? { messageId } : {}),
        });
      } catch (error) {
        throw problemOf(error as SmtpError);
      }
    },
  };
});

/** A line break in a header would begin another, of a stranger's choice. */
function refuseLineBreaks(...headers: (string | undefined)[]) {
  const wrong = headers.some((header) => header !== undefined && /[\r\n\0]/.test(header));
  if (wrong) throw new MailProblem('rejected', 'A header holds a line break.', true);
}

type SmtpError = Error & { code?: string; command?: string; response?: string; responseCode?: number };

function problemOf(error: SmtpError): MailProblem {
  const { code, command, response, responseCode } = error;
  const answer = (response ?? error.message).slice(0, 500);
  if (code === 'EAUTH') return new MailProblem('wrong-login', answer);
  if (code === 'ETLS' || (code === 'ESOCKET' && /certificate|self.signed|SSL|TLS/i.test(answer)))
    return new MailProblem('insecure', answer);
  if (responseCode === undefined) return new MailProblem('unreachable', answer);
  if (responseCode < 500) return new MailProblem('not-now', answer);
  return new MailProblem(command === 'RCPT TO' ? 'no-such-address' : 'rejected', answer, true);
}
