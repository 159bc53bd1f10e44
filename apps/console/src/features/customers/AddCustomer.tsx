import { customerKinds } from '@huiyin/contract/customers';
import { type CustomerId, customerId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { sharedText, t } from '#shared/text.ts';
import { Reached } from './Reached.tsx';
import { takenBy } from './taken-by.ts';
import { kindText, text } from './text.ts';
import { useReached } from './use-reached.ts';

interface NewCustomer {
  kind: (typeof customerKinds)[number];
  name: string;
  contact: string;
}

/** Adds a customer; says while one types who is reached by that contact already. */
export function AddCustomer({ close, onAdded }: { close(): void; onAdded(id: CustomerId): void }) {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<NewCustomer>();
  const [id] = useState(() => customerId.parse(uuidv7()) as CustomerId);
  const known = useReached(Form.useWatch('contact', form) ?? '');
  const add = useMutation(
    api.customers.add.mutationOptions({
      onSuccess: async ({ name, number }) => {
        void message.success(t(text.added, { name, number }));
        await queries.invalidateQueries({ queryKey: api.customers.key() });
        onAdded(id);
      },
    }),
  );
  const isTaken = known.length > 0 || takenBy(add.error) !== undefined;

  return (
    <Modal open title={t(text.add)} footer={null} onCancel={close} width={440}>
      <ApiForm
        form={form}
        request={add}
        initialValues={{ kind: 'person', name: '', contact: '' }}
        onValuesChange={add.reset}
        onFinish={(fields) => add.mutate({ ...fields, id, addAnyway: isTaken })}
      >
        <Form.Item name="kind" label={t(text.kind)} required>
          <Chips label={t(text.kind)} options={customerKinds} names={kindText} />
        </Form.Item>
        <Form.Item name="name" label={t(text.name)} required>
          <Input autoFocus maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="contact" label={t(text.contactLabel)} extra={t(text.contactHelp)}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Reached customers={known} />
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t(isTaken ? text.addAnyway : sharedText.save)}
        </Button>
      </ApiForm>
    </Modal>
  );
}
