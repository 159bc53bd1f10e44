import { type ContactPoint, type ContactPointKind, contactPointKinds } from '@huiyin/contract/contact-points';
import { type ContactPointId, type CustomerId, contactPointId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { sharedText, t } from '#shared/text.ts';
import { takenBy } from '../taken-by.ts';
import { pointKindText } from '../text.ts';
import { text } from './text.ts';

interface Fields {
  kind?: ContactPointKind;
  value: string;
  label: string;
}

/** Adds a contact point, or changes one; its value comes masked, and sent back so it stays. */
export function ContactPointForm(props: {
  customerId: CustomerId;
  point: ContactPoint | undefined;
  close(): void;
}) {
  const { customerId, point, close } = props;
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const [id] = useState(() => point?.id ?? (contactPointId.parse(uuidv7()) as ContactPointId));
  const save = useMutation({
    mutationFn: ({ kind, ...fields }: Fields & { addAnyway: boolean }) =>
      point
        ? api.contactPoints.change.call({ contactPointId: id, ...fields })
        : api.contactPoints.add.call({ customerId, id, kind, ...fields }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.customers.key() });
      close();
    },
  });
  const owners = takenBy(save.error);

  return (
    <Modal open title={t(point ? text.edit : text.add)} footer={null} onCancel={close} width={480}>
      <ApiForm
        form={form}
        request={save}
        initialValues={{ kind: point?.kind, value: point?.masked ?? '', label: point?.label ?? '' }}
        onValuesChange={save.reset}
        onFinish={(fields) => save.mutate({ ...fields, addAnyway: owners !== undefined })}
      >
        {!point && (
          <Form.Item name="kind" label={t(text.kind)} extra={t(text.recognised)}>
            <Chips label={t(text.kind)} options={contactPointKinds} names={pointKindText} optional />
          </Form.Item>
        )}
        <Form.Item
          name="value"
          label={t(text.value)}
          {...(point ? { extra: t(text.valueHelp) } : {})}
          required
        >
          <Input autoFocus maxLength={300} autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Form.Item name="label" label={t(text.label)} extra={t(text.labelHelp)}>
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        {owners && <p>{t(text.takenBy, { numbers: owners })}</p>}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t(owners ? text.saveAnyway : sharedText.save)}
        </Button>
      </ApiForm>
    </Modal>
  );
}
