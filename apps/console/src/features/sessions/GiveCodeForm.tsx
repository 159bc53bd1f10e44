import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { CodeField } from './CodeField.tsx';
import { text } from './second-factor-text.ts';

/** Asks for what must follow the password. */
export function GiveCodeForm(props: { proof: string; onSignedIn(): unknown; onBack(): void }) {
  const { proof, onSignedIn, onBack } = props;
  const [form] = Form.useForm<{ code: string }>();
  const [lost, setLost] = useState(false);
  const give = useMutation(api.secondFactor.giveCode.mutationOptions({ onSuccess: onSignedIn }));
  const turn = () => {
    form.resetFields();
    give.reset();
    setLost(!lost);
  };
  return (
    <ApiForm
      form={form}
      request={give}
      initialValues={{ code: '' }}
      onFinish={({ code }) => give.mutate({ proof, code })}
    >
      <p>{t(lost ? text.recoveryCodeHint : text.giveCode)}</p>
      {lost ? (
        <Form.Item name="code" label={t(text.recoveryCode)} required>
          <Input autoFocus autoComplete="off" autoCapitalize="off" spellCheck={false} maxLength={40} />
        </Form.Item>
      ) : (
        <CodeField />
      )}
      <Button type="primary" htmlType="submit" block loading={give.isPending}>
        {t(text.enter)}
      </Button>
      <Button type="link" block onClick={turn}>
        {t(lost ? text.backToCode : text.lost)}
      </Button>
      <Button type="text" block onClick={onBack}>
        {t(text.otherAccount)}
      </Button>
    </ApiForm>
  );
}
