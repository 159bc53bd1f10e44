import type { Consent } from '@huiyin/contract/consents';
import type { CustomerProfile } from '@huiyin/contract/customers';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { consentKindText, decisionText } from '../text.ts';
import { ConsentForm } from './ConsentForm.tsx';
import styles from './Consents.module.css';
import { text } from './text.ts';

/** What a customer agrees to now; all they ever decided on demand. */
export function Consents({ customer: { id, consents } }: { customer: CustomerProfile }) {
  const mayRecord = useMay('customers.consent');
  const [open, setOpen] = useState<'form' | 'history'>();
  const close = () => setOpen(undefined);
  return (
    <>
      {consents.length === 0 ? (
        <p className={styles.none}>{t(text.noConsents)}</p>
      ) : (
        <Lines consents={consents} />
      )}
      {mayRecord && (
        <Button type="link" className={styles.action} onClick={() => setOpen('form')}>
          {t(text.recordConsentTitle)}
        </Button>
      )}
      {consents.length > 0 && (
        <Button type="link" className={styles.action} onClick={() => setOpen('history')}>
          {t(text.history)}
        </Button>
      )}
      {open === 'form' && <ConsentForm customerId={id} close={close} />}
      {open === 'history' && <History customerId={id} close={close} />}
    </>
  );
}

function Lines({ consents }: { consents: Consent[] }) {
  return (
    <ul className={styles.consents}>
      {consents.map(({ id, kind, decision, version, how, decidedAt }) => (
        <li key={id}>
          <span>{t(consentKindText[kind])}</span> <strong>{t(decisionText[decision])}</strong>{' '}
          <small>
            <Moment at={decidedAt} /> · {t(text.consentLine, { version, how })}
          </small>
        </li>
      ))}
    </ul>
  );
}

function History({ customerId, close }: { customerId: CustomerProfile['id']; close(): void }) {
  const { data } = useQuery(api.consents.list.queryOptions({ input: { customerId } }));
  return (
    <Modal open title={t(text.history)} footer={null} onCancel={close} width={520}>
      {data ? <Lines consents={data.consents} /> : <LoadingBlock />}
    </Modal>
  );
}
