import type { ApiTokenId } from '@huiyin/contract/ids';
import { permissions as labels, type Permission } from '@huiyin/contract/permissions';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './profile-text.ts';

const validities = [7, 30, 90, 365];

interface Values {
  name: string;
  scopes: Permission[];
  validDays: number;
}

/** Makes a token; `onMade` shows it, once. */
export function MakeTokenForm({ onMade }: { onMade(token: string): void }) {
  const { permissions } = useMe();
  const [form] = Form.useForm<Values>();
  const [id] = useState(() => newId<ApiTokenId>());
  const done = useDone();
  const make = useMutation(
    api.tokens.make.mutationOptions({
      onSuccess({ token }) {
        onMade(token);
        return done(text.saved, api.tokens.key());
      },
    }),
  );
  return (
    <ApiForm
      form={form}
      request={make}
      initialValues={{ name: '', scopes: [], validDays: 90 }}
      onFinish={(values) => make.mutate({ id, ...values })}
    >
      <Form.Item name="name" label={t(text.tokenName)} required>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="scopes" label={t(text.scopes)} required>
        <Select
          mode="multiple"
          options={permissions.map((value) => ({ value, label: `${t(labels[value])} · ${value}` }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="validDays" label={t(text.validDays)} required>
        <Select options={validities.map((value) => ({ value, label: t(text.days, { count: value }) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={make.isPending}>
        {t(text.makeToken)}
      </Button>
    </ApiForm>
  );
}
