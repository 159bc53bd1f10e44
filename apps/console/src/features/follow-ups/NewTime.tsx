import type { FollowUp } from '@huiyin/contract/follow-ups';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { understandingOf } from '#shared/follow-up/plan.ts';
import { dayAndTime, Understanding } from '#shared/follow-up/Understanding.tsx';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Another time, as one says it; what names none is not sent. */
export function NewTime({ of }: { of: FollowUp }) {
  const queries = useQueryClient();
  const words = Form.useWatch<string | undefined>('dueAt') ?? '';
  const understood = async (_: unknown, typed: string | undefined) => {
    const time = typed?.trim();
    if (time && !(await queries.fetchQuery(understandingOf(time))).at) {
      throw new Error(t(text.anotherTime));
    }
  };
  return (
    <Form.Item
      name="dueAt"
      label={t(text.newTime, { at: exactText(of.dueAt) })}
      validateTrigger="onSubmit"
      rules={[{ validator: understood }]}
      extra={<Understanding of={words} say={({ at }) => (at ? dayAndTime(at) : t(text.notUnderstood))} />}
    >
      <Input autoFocus maxLength={100} placeholder={t(text.newTimeExample)} />
    </Form.Item>
  );
}
