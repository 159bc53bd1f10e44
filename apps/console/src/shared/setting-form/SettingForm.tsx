import type { Label } from '@huiyin/contract/language';
import { Button, type FormInstance, Space } from 'antd';
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import { ApiForm } from '../ApiForm.tsx';
import { refusalOf } from '../failure.ts';
import { sharedText, t } from '../text.ts';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { mergeTyped } from './merge-typed.ts';
import { text } from './text.ts';

/** What each field is called and what its value says, for who compares two of them. */
export type Says<Fields> = {
  [Name in keyof Fields]?: {
    label: Label;
    words(value: NonNullable<Fields[Name]>): ReactNode;
    /** What it means that nothing stands there, where it means something. */
    empty?: Label;
  };
};

type FormProps<Fields extends object> = Omit<
  ComponentProps<typeof ApiForm<Fields>>,
  'initialValues' | 'onFinish' | 'request'
>;

/**
 * A form on a setting that others may change meanwhile: what they changed is taken over, and what both changed stands
 * side by side. `now` is the setting as it is, none for a new one, and is asked again before a refusal is told.
 */
export function SettingForm<Fields extends object>({
  initial,
  was: read = initial,
  now,
  says,
  request,
  save,
  children,
  beside,
  below,
  ...props
}: FormProps<Fields> & {
  form: FormInstance<Fields>;
  initial: Fields;
  /** As it was read, where the form begins with something else. */
  was?: Fields | undefined;
  now: Fields | undefined;
  says: Says<Fields>;
  request: { error: unknown; isPending: boolean; isSuccess?: boolean };
  save(fields: Fields, was: Fields | undefined): void;
  beside?: ReactNode;
  below?: ReactNode;
}) {
  const { form } = props;
  const { error } = request;
  const isStale = refusalOf(error) === 'settings.changed-meanwhile';
  const was = useRef(now && read);
  const top = useRef<HTMLDivElement>(null);
  const [clashing, setClashing] = useState<readonly (keyof Fields & string)[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new error is compared, and once
  useEffect(() => {
    if (!isStale || !was.current || !now) return;
    const typed = { ...was.current, ...(form.getFieldsValue() as Fields) };
    const merged = mergeTyped({ was: was.current, typed, now });
    was.current = now;
    form.setFieldsValue(merged.taken as never);
    setClashing(merged.clashing);
    if (merged.clashing.length === 0) form.submit();
    else top.current?.scrollIntoView({ block: 'center' });
  }, [error]);

  // A form that stays open goes on from what was saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once after each save; later changes are for the next
  useEffect(() => {
    if (!request.isSuccess || !was.current || !now) return;
    const typed = { ...was.current, ...(form.getFieldsValue() as Fields) };
    form.setFieldsValue(mergeTyped({ was: was.current, typed, now }).taken as never);
    was.current = now;
    setClashing([]);
  }, [request.isSuccess]);

  const keepTheirs = (name: keyof Fields & string) => {
    form.setFields([{ name, value: now?.[name], errors: [] } as never]);
    setClashing(clashing.filter((other) => other !== name));
  };

  return (
    <ApiForm
      {...props}
      request={isStale ? { error: null } : request}
      initialValues={initial}
      onFinish={(fields) => save({ ...initial, ...fields }, was.current)}
    >
      <div ref={top}>
        {clashing.map((name) => {
          const value = now?.[name];
          return (
            <ChangedMeanwhile
              key={name}
              {...(says[name] ? { field: t(says[name].label) } : {})}
              theirs={
                value != null
                  ? says[name]?.words(value as NonNullable<Fields[typeof name]>)
                  : says[name]?.empty && t(says[name].empty)
              }
              keepTheirs={() => keepTheirs(name)}
            />
          );
        })}
      </div>
      {children}
      {!props.disabled && (
        <Space wrap>
          <Button type="primary" htmlType="submit" loading={request.isPending}>
            {t(clashing.length > 0 ? text.keepMine : sharedText.save)}
          </Button>
          {beside}
        </Space>
      )}
      {below}
    </ApiForm>
  );
}
