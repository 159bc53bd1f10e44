import { type SolutionId, solutionId, type TicketId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { useDraft } from '#shared/draft.ts';
import { t } from '#shared/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

const MOST = 5;

/** Offers one solution, or some to choose from. */
export function OfferDialog({ ticketId, close }: { ticketId: TicketId; close(): void }) {
  const { refresh } = useTicketChange();
  const draft = useDraft<Record<SolutionId, string>>(`offer:${ticketId}`);
  const [ids, setIds] = useState(() => idsIn(draft.kept) ?? [newSolutionId()]);
  const offer = useMutation(
    api.solutions.offer.mutationOptions({
      onSuccess: () => {
        draft.drop();
        close();
        return refresh();
      },
    }),
  );
  const finish = (bodies: Record<string, string>) => {
    const alternatives = ids.map((id) => ({ id, body: bodies[id] ?? '' })).filter(({ body }) => body.trim());
    offer.mutate({ ticketId, alternatives });
  };
  return (
    <ActionDialog<Record<string, string>>
      title={t(text.offer)}
      ok={t(text.offer)}
      draft={draft}
      request={offer}
      fieldNames={{ alternatives: ids[0]! }}
      finish={finish}
      close={close}
    >
      {ids.map((id, index) => (
        <Form.Item key={id} name={id} label={t(text.alternative, { number: index + 1 })} required>
          <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
        </Form.Item>
      ))}
      {ids.length < MOST && (
        <Button type="link" size="small" onClick={() => setIds([...ids, newSolutionId()])}>
          {t(text.addAlternative)}
        </Button>
      )}
    </ActionDialog>
  );
}

const idsIn = (kept: Record<SolutionId, string> | undefined) => kept && (Object.keys(kept) as SolutionId[]);

const newSolutionId = () => solutionId.parse(uuidv7()) as SolutionId;
