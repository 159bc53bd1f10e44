import type { Account } from '@huiyin/contract/staff';
import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { text } from './text.ts';

/** Helps who has lost the phone and the recovery codes. */
export function ResetSecondFactor({ account: { id, name } }: { account: Account }) {
  const done = useDone();
  const onError = useSayFailure();
  const reset = useMutation(
    api.staff.resetSecondFactor.mutationOptions({
      onSuccess: () => done(text.secondFactorReset, api.staff.key()),
      onError,
    }),
  );
  return (
    <Popconfirm
      title={t(text.resetSecondFactorHint, { name })}
      okText={t(text.resetSecondFactor)}
      onConfirm={() => reset.mutate({ id })}
    >
      <Button loading={reset.isPending}>{t(text.resetSecondFactor)}</Button>
    </Popconfirm>
  );
}
