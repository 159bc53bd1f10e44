import {
  type ConsentDecision,
  type ConsentKind,
  consentDecisions,
  consentKinds,
} from '@huiyin/contract/consents';
import { type ConsentId, type CustomerId, consentId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { MinuteInput } from '#shared/MinuteInput.tsx';
import { sharedText, t } from '#shared/text.ts';
import { consentKindText, decisionText } from '../text.ts';
import { text } from './text.ts';

interface Fields {
  kind: ConsentKind;
  decision: ConsentDecision;
  version: string;
  how: string;
  /** None is now, by the server's clock. */
  decidedAt: string | null;
}

/** Records what a customer decided, just now or earlier. */
export function ConsentForm({ customerId, close }: { customerId: CustomerId; close(): void }) {
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const [id] = useState(() => consentId.parse(uuidv7()) as ConsentId);
  const record = useMutation({
    mutationFn: ({ decidedAt, ...fields }: Fields) =>
      api.consents.record.call({
        id,
        customerId,
        ...fields,
        ...(decidedAt && { decidedAt: new Date(decidedAt) }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.customers.key() });
      await queries.invalidateQueries({ queryKey: api.consents.key() });
      close();
    },
  });
  const start: Fields = { kind: 'return-visits', decision: 'given', version: '', how: '', decidedAt: null };

  return (
    <Modal open title={t(text.recordConsentTitle)} footer={null} onCancel={close} width={480}>
      <ApiForm form={form} request={record} initialValues={start} onFinish={record.mutate}>
        <Form.Item name="kind" label={t(text.consentKind)} required>
          <Chips label={t(text.consentKind)} options={consentKinds} names={consentKindText} />
        </Form.Item>
        <Form.Item name="decision" label={t(text.decision)} required>
          <Chips label={t(text.decision)} options={consentDecisions} names={decisionText} />
        </Form.Item>
        <Form.Item name="version" label={t(text.version)} required>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name="how" label={t(text.how)} extra={t(text.howHelp)} required>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="decidedAt" label={t(text.decidedAt)}>
          <MinuteInput
            label={t(text.decidedAt)}
            placeholder={t(sharedText.nowOrMinute)}
            disabledDate={(day) => day.isAfter(dayjs(), 'day')}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          {t(sharedText.save)}
        </Button>
      </ApiForm>
    </Modal>
  );
}
