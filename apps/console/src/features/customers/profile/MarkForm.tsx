import { type CustomerMarkKind, customerMarkKinds } from '@huiyin/contract/customers';
import { type CustomerId, type CustomerMarkId, customerMarkId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { sharedText, t } from '#shared/text.ts';
import { markText } from '../text.ts';
import { text } from './text.ts';

/** Marks a customer, or takes a mark back; each with a reason. */
export function MarkForm(props: {
  customerId: CustomerId;
  standing: readonly CustomerMarkKind[];
  takeBack: CustomerMarkKind | undefined;
  close(): void;
}) {
  const { customerId, standing, takeBack, close } = props;
  const queries = useQueryClient();
  const [form] = Form.useForm<{ kind: CustomerMarkKind; reason: string }>();
  const [id] = useState(() => customerMarkId.parse(uuidv7()) as CustomerMarkId);
  const open = customerMarkKinds.filter((kind) => !standing.includes(kind));
  const save = useMutation({
    mutationFn: ({ kind, reason }: { kind: CustomerMarkKind; reason: string }) =>
      takeBack
        ? api.customers.unmark.call({ customerId, kind: takeBack, reason })
        : api.customers.mark.call({ id, customerId, kind, reason }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.customers.key() });
      close();
    },
  });

  return (
    <Modal
      open
      title={takeBack ? t(text.unmarkTitle, { mark: t(markText[takeBack]) }) : t(text.markTitle)}
      footer={null}
      onCancel={close}
      width={440}
    >
      <ApiForm
        form={form}
        request={save}
        initialValues={{ kind: takeBack ?? open[0], reason: '' }}
        onFinish={save.mutate}
      >
        {!takeBack && (
          <Form.Item name="kind" label={t(text.whichMark)} extra={t(text.markHint)} required>
            <Chips label={t(text.whichMark)} options={open} names={markText} />
          </Form.Item>
        )}
        <Form.Item name="reason" label={t(text.why)} required>
          <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t(sharedText.save)}
        </Button>
      </ApiForm>
    </Modal>
  );
}
