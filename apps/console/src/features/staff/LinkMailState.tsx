import type { Label } from '@huiyin/contract/language';
import type { LinkMail } from '@huiyin/contract/staff';
import { Alert } from 'antd';
import { Moment } from '#shared/Moment.tsx';
import { mailProblemText } from '#shared/mail-problem-text.ts';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

const alertOf = {
  waiting: { type: 'info', title: text.mailWaiting },
  delayed: { type: 'warning', title: text.mailDelayed },
  sent: { type: 'info', title: text.mailSent },
  'given-up': { type: 'error', title: text.mailFailed },
} as const;

/** What became of the mail that invites somebody, or lets them choose a new password; why not, and what to do. */
export function LinkMailState({ mail }: { mail: LinkMail }) {
  const { to, status, outcome, failure, at } = mail;
  const failed = outcome !== null && outcome !== 'sent' ? outcome : undefined;
  const isDelayed = status === 'waiting' && failed !== undefined;
  const { type, title } = alertOf[isDelayed ? 'delayed' : status];
  return (
    <Alert
      type={type}
      showIcon
      title={t(title, { to })}
      description={
        failed ? (
          <>
            <div>{t(mailProblemText[failed])}</div>
            {failure && <small>{t(text.serverSaid, { answer: failure })}</small>}
            {isDelayed && <div>{t(text.mailTriedAt, { time: exactText(at) })}</div>}
          </>
        ) : (
          status === 'sent' && <Moment at={at} />
        )
      }
    />
  );
}

/** A mail that did not go out, in a word for the list. */
export function mailTrouble(mail: LinkMail | null): Label | undefined {
  if (mail?.status === 'given-up') return text.mailNotSent;
  return mail?.status === 'waiting' && mail.outcome ? text.mailNotYet : undefined;
}
