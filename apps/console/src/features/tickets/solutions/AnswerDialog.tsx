import { type Solution, type SolutionAnswer, solutionAnswers } from '@huiyin/contract/solutions';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { t } from '#shared/text.ts';
import { answerText } from '../entries/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { text } from './text.ts';

type GivenAnswer = Exclude<SolutionAnswer, 'not-chosen'>;
const given = solutionAnswers.filter((answer): answer is GivenAnswer => answer !== 'not-chosen');

/** Keeps what the customer said to a solution. */
export function AnswerDialog(props: { solution: Solution; close(): void }) {
  const { solution, close } = props;
  const { refresh } = useTicketChange();
  const answer = useMutation(
    api.solutions.answer.mutationOptions({
      onSuccess: () => {
        close();
        return refresh();
      },
    }),
  );
  return (
    <ActionDialog<{ answer: GivenAnswer; comment?: string }>
      title={t(text.answer)}
      ok={t(text.answer)}
      hint={solution.body}
      request={answer}
      initial={{ answer: 'accepted' }}
      finish={(fields) => answer.mutate({ ticketId: solution.ticketId, solutionId: solution.id, ...fields })}
      close={close}
    >
      <Form.Item name="answer" label={t(text.theirAnswer)} required>
        <Chips label={t(text.theirAnswer)} options={given} names={answerText} />
      </Form.Item>
      <Form.Item name="comment" label={t(text.comment)}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
    </ActionDialog>
  );
}
