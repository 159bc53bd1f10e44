import type { ShiftId, StaffId } from '@huiyin/contract/ids';
import { type PlannedShift, shiftKinds } from '@huiyin/contract/roster';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { DayInput } from '#shared/DayInput.tsx';
import { newId } from '#shared/new-id.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { shiftKindText, text } from './roster-text.ts';

type Values = Omit<PlannedShift, 'id' | 'staffId'> & { staffId: StaffId | undefined };

/** Plans a shift, or changes the one given, which is `now` by then; `person` is where to choose who. */
export function ShiftForm(props: {
  shift: Values & { id?: ShiftId };
  now: (Values & { staffName: string }) | undefined;
  person: ReactNode;
  onSaved(): void;
}) {
  const { shift, now, person, onSaved } = props;
  const [form] = Form.useForm<Values>();
  const [id] = useState(() => shift.id ?? newId<ShiftId>());
  const queries = useQueryClient();
  const done = useDone();
  const plan = useMutation(
    api.roster.plan.mutationOptions({
      onSuccess() {
        onSaved();
        return done(text.saved, api.roster.key());
      },
      onError: () => queries.invalidateQueries({ queryKey: api.roster.key() }),
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
    <SettingForm
      form={form}
      request={plan}
      initial={valuesOf(shift)}
      now={shift.id && now && valuesOf(now)}
      says={{ ...says, staffId: { label: text.person, words: () => now?.staffName } }}
      save={(values, was) => plan.mutate({ id, ...planOf(values), was: was && planOf(was) })}
      below={
        shift.id && (
          <p>
            <Button danger loading={cancel.isPending} onClick={() => cancel.mutate({ id })}>
              {t(text.remove)}
            </Button>
          </p>
        )
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
    </SettingForm>
  );
}

const valuesOf = ({ staffId, kind, day, begins, ends }: Values): Values => ({
  staffId,
  kind,
  day,
  begins,
  ends,
});
const planOf = ({ staffId, ...plan }: Values) => ({ ...plan, staffId: staffId as StaffId });

const says: Says<Values> = {
  day: { label: text.day, words: (day) => day },
  kind: { label: text.kind, words: (kind) => t(shiftKindText[kind]) },
  begins: { label: text.begins, words: (begins) => begins },
  ends: { label: text.ends, words: (ends) => ends },
};
