import { type RatingId, ratingId, type TicketId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { t } from '#shared/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { scores } from './scores.ts';
import { scoreText, text } from './text.ts';

/** Enters the rating that the customer gave (代填). */
export function RateDialog({ ticketId, close }: { ticketId: TicketId; close(): void }) {
  const { refresh } = useTicketChange();
  const [id] = useState(() => ratingId.parse(uuidv7()) as RatingId);
  const rate = useMutation(
    api.solutions.rate.mutationOptions({
      onSuccess: () => {
        close();
        return refresh();
      },
    }),
  );
  return (
    <ActionDialog<{ score?: string; comment?: string }>
      title={t(text.rate)}
      ok={t(text.rate)}
      hint={t(text.rateHint)}
      request={rate}
      finish={({ score, comment }) => rate.mutate({ ticketId, id, score: Number(score), comment })}
      close={close}
    >
      <Form.Item name="score" label={t(text.score)} required>
        <Chips label={t(text.score)} options={scores} names={scoreText} />
      </Form.Item>
      <Form.Item name="comment" label={t(text.comment)}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
    </ActionDialog>
  );
}
