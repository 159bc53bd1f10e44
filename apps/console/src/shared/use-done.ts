import type { Label } from '@huiyin/contract/language';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { failureText } from './failure.ts';
import { t } from './text.ts';

/** What follows a change: that it is done is said, and what shows it is asked again. */
export function useDone() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  return async (said: Label, ...keys: QueryKey[]) => {
    void message.success(t(said));
    await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}

/** Says why a change that has no form failed. */
export function useSayFailure() {
  const { message } = App.useApp();
  return (error: unknown) => void message.error(failureText(error));
}
