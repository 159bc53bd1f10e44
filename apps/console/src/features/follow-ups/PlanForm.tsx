import type { TicketId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useRef } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { useDraft } from '#shared/draft.ts';
import { PlanField } from '#shared/follow-up/PlanField.tsx';
import { type PlanDraft, readPlan } from '#shared/follow-up/plan.ts';
import { useShortcut } from '#shared/keyboard.ts';
import { t } from '#shared/text.ts';
import styles from './FollowUps.module.css';
import { text } from './text.ts';
import { useRefresh } from './use-refresh.ts';

interface Fields {
  followUp?: PlanDraft;
}

/** Plans another: Enter saves, and one can go on with the next. */
export function PlanForm({ ticketId }: { ticketId: TicketId }) {
  const queries = useQueryClient();
  const refresh = useRefresh();
  const [form] = Form.useForm<Fields>();
  const frame = useRef<HTMLDivElement>(null);
  const draft = useDraft<Fields>(`follow-up:${ticketId}`);
  const followUp = Form.useWatch('followUp', form);
  useShortcut('f', text.plan, () => frame.current?.querySelector('input')?.focus());
  const plan = useMutation({
    mutationFn: async ({ followUp }: Fields) => {
      const planned = await readPlan(queries, followUp);
      if (planned) await api.followUps.plan.call({ ticketId, ...planned });
    },
    onSuccess: () => {
      draft.drop();
      form.setFieldsValue({ followUp: undefined });
      return refresh();
    },
  });
  return (
    <div ref={frame}>
      <ApiForm
        name="plan"
        form={form}
        request={plan}
        fieldNames={{ dueAt: 'followUp', staffId: 'followUp', what: 'followUp' }}
        initialValues={draft.kept}
        onValuesChange={(_, fields) => draft.keep(fields)}
        onFinish={plan.mutate}
      >
        <div className={styles.plan}>
          <Form.Item name="followUp" className={styles.field}>
            <PlanField label={t(text.newOne)} />
          </Form.Item>
          {followUp?.text.trim() && (
            <Button size="small" htmlType="submit" loading={plan.isPending}>
              {t(text.plan)}
            </Button>
          )}
        </div>
      </ApiForm>
    </div>
  );
}
