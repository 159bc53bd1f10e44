import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, QRCode } from 'antd';
import { useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { t } from '#shared/text.ts';
import { looks } from '#shared/tokens.ts';
import { CodeField } from './CodeField.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import styles from './SecondFactor.module.css';
import { text } from './second-factor-text.ts';

/** Puts the account into an authenticator app, and hands out recovery codes. */
export function SetUpSecondFactor({ proof, onDone }: { proof: string; onDone(): unknown }) {
  const [form] = Form.useForm<{ code: string }>();
  const [codes, setCodes] = useState<readonly string[]>();
  const begun = useQuery({
    queryKey: ['second-factor', proof],
    queryFn: () => api.secondFactor.begin.call({ proof }),
    // Each asking makes another secret: the one in the picture must stay.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const confirm = useMutation(
    api.secondFactor.confirm.mutationOptions({ onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes) }),
  );
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (begun.error) return <p role="alert">{failureText(begun.error)}</p>;
  if (!begun.data) return <LoadingBlock />;
  const { address, secret } = begun.data;
  return (
    <ApiForm
      form={form}
      request={confirm}
      initialValues={{ code: '' }}
      onFinish={({ code }) => confirm.mutate({ proof, code })}
    >
      <p>{t(text.scan)}</p>
      <div className={styles.code} role="img" aria-label={t(text.qrCode)}>
        {/* Scanners want dark on light, whatever the page looks like. */}
        <QRCode value={address} type="svg" size={200} color={looks.light.ink} bgColor={looks.light.surface} />
      </div>
      <span>{t(text.orType)}</span>
      <code className={styles.secret}>{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      <CodeField />
      <Button type="primary" htmlType="submit" block loading={confirm.isPending}>
        {t(text.confirm)}
      </Button>
    </ApiForm>
  );
}
