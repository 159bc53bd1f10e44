import type { ShiftId, StaffId } from '@huiyin/contract/ids';
import { type PlannedShift, shiftKinds } from '@huiyin/contract/roster';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { DayInput } from '#shared/DayInput.tsx';
import { newId } from '#shared/new-id.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { shiftKindText, text } from './roster-text.ts';

type Values = Omit<PlannedShift, 'id' | 'staffId'> & { staffId: StaffId | undefined };

/** Plans a shift, or changes the one given; `person` is where to choose who. */
export function ShiftForm(props: { shift: Values & { id?: ShiftId }; person: ReactNode; onSaved(): void }) {
  const { shift, person, onSaved } = props;
  const [form] = Form.useForm<Values>();
  const [id] = useState(() => shift.id ?? newId<ShiftId>());
  const done = useDone();
  const plan = useMutation(
    api.roster.plan.mutationOptions({
      onSuccess() {
        onSaved();
        return done(text.saved, api.roster.key());
      },
    }),
  );
  const cancel = useMutation(
    api.roster.cancel.mutationOptions({
      onSuccess() {
        onSaved();
        return done(text.removed, api.roster.key());
      },
      onError: useSayFailure(),
    }),
  );
  return (
    <ApiForm
      form={form}
      request={plan}
      initialValues={shift}
      onFinish={({ staffId, kind, day, begins, ends }) =>
        plan.mutate({ id, staffId: staffId as StaffId, kind, day, begins, ends })
      }
    >
      <Form.Item name="staffId" label={t(text.person)} required>
        {person}
      </Form.Item>
      <Form.Item name="day" label={t(text.day)} required>
        <DayInput />
      </Form.Item>
      <Form.Item name="kind" label={t(text.kind)} required>
        <Chips label={t(text.kind)} options={shiftKinds} names={shiftKindText} />
      </Form.Item>
      <Form.Item name="begins" label={t(text.begins)} required>
        <Input placeholder="09:00" autoComplete="off" />
      </Form.Item>
      <Form.Item name="ends" label={t(text.ends)} extra={t(text.endsHelp)} required>
        <Input placeholder="18:00" autoComplete="off" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={plan.isPending}>
        {t(text.save)}
      </Button>
      {shift.id && (
        <p>
          <Button danger block loading={cancel.isPending} onClick={() => cancel.mutate({ id })}>
            {t(text.remove)}
          </Button>
        </p>
      )}
    </ApiForm>
  );
}
