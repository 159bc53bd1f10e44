import type { MailOutcome } from '@huiyin/contract/mails';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import styles from './MailTest.module.css';
import { text } from './text.ts';

/** Tries the mail settings and says what to do where they are wrong. */
export function MailTest() {
  const { mutate, data, error, isPending } = useMutation(api.mails.test.mutationOptions());
  return (
    <div className={styles.test}>
      <Button loading={isPending} onClick={() => mutate({})}>
        {t(text.test)}
      </Button>
      {error && <Alert type="error" showIcon title={failureText(error)} />}
      {data && (
        <Alert
          type={data.outcome === 'sent' ? 'success' : 'error'}
          showIcon
          title={outcomeText(data.outcome, data.server ?? '', data.to)}
          description={data.answer && t(text.serverSays, { answer: data.answer })}
        />
      )}
    </div>
  );
}

function outcomeText(outcome: MailOutcome, server: string, to: string) {
  switch (outcome) {
    case 'sent':
      return t(text.testSent, { server, to });
    case 'not-set-up':
      return t(text.notSetUp);
    case 'wrong-login':
      return t(text.wrongLogin, { server });
    default:
      return t(text[outcome], { server });
  }
}
