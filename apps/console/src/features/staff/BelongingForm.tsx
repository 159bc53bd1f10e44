import type { Label } from '@huiyin/contract/language';
import { type QueryKey, useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { refusedAbout } from '#shared/failure.ts';
import { newId } from '#shared/new-id.ts';
import { ChangedMeanwhile } from '#shared/setting-form/ChangedMeanwhile.tsx';
import { text as settingText } from '#shared/setting-form/text.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { CloseOrReopen } from './CloseOrReopen.tsx';
import { StaffSelect } from './StaffSelect.tsx';
import { text } from './text.ts';

export interface Belonging {
  id: string;
  closedAt: Date | null;
}

interface Calls<Thing extends Belonging, Fields> {
  add(input: Fields & Pick<Thing, 'id'>): Promise<unknown>;
  change(input: Fields & Pick<Thing, 'id'> & { was: Fields }): Promise<unknown>;
  close(input: Pick<Thing, 'id'>): Promise<unknown>;
  reopen(input: Pick<Thing, 'id'>): Promise<unknown>;
  /** As it is by now. */
  read(id: Thing['id']): Promise<Thing | undefined>;
}

export interface BelongingFormProps<Thing extends Belonging> {
  /** The one to change; none to add one. */
  edited?: Thing;
  onSaved(): void;
}

/** Adds what people belong to, or changes the one given, on top of what others change meanwhile. */
export function BelongingForm<Thing extends Belonging, Fields extends object>(
  props: BelongingFormProps<Thing> & {
    calls: Calls<Thing, Fields>;
    asked: QueryKey;
    closeText: Label;
    fieldsOf(values: Partial<Thing>): Fields;
    /** What a field says, for whoever compares two versions. */
    say: { [Name in keyof Fields]?: (value: Fields[Name]) => ReactNode };
    children: ReactNode;
  },
) {
  const { edited, onSaved, calls, fieldsOf } = props;
  const [form] = Form.useForm<Fields>();
  const [id] = useState<Thing['id']>(() => edited?.id ?? newId());
  const [was, setWas] = useState(() => fieldsOf(edited ?? {}));
  const [clashing, setClashing] = useState<readonly (keyof Fields & string)[]>([]);
  const done = useDone();
  const save = useMutation({
    mutationFn: (fields: Fields) =>
      edited ? calls.change({ ...fields, id, was }) : calls.add({ ...fields, id }),
    onSuccess() {
      onSaved();
      return done(text.saved, props.asked);
    },
    async onError(error) {
      const names = refusedAbout(error).filter((name): name is keyof Fields & string => name in was);
      const is = names.length > 0 && (await calls.read(id));
      if (!is) return;
      setWas(fieldsOf(is));
      setClashing(names);
    },
  });
  return (
    <ApiForm
      form={form}
      request={save}
      initialValues={was}
      onFinish={(values) => save.mutate(fieldsOf(values as Partial<Thing>))}
    >
      {clashing.map((name) => (
        <ChangedMeanwhile
          key={name}
          theirs={props.say[name]?.(was[name])}
          keepTheirs={() => {
            form.setFields([{ name, value: was[name], errors: [] } as never]);
            setClashing(clashing.filter((other) => other !== name));
          }}
        />
      ))}
      {props.children}
      <Form.Item name="memberIds" label={t(text.members)}>
        <StaffSelect mode="multiple" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={save.isPending}>
        {t(clashing.length > 0 ? settingText.keepMine : sharedText.save)}
      </Button>
      {edited && (
        <CloseOrReopen
          closed={edited.closedAt !== null}
          closeText={props.closeText}
          close={() => calls.close({ id })}
          reopen={() => calls.reopen({ id })}
          asked={props.asked}
          onDone={onSaved}
        />
      )}
    </ApiForm>
  );
}
