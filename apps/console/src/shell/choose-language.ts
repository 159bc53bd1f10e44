import type { Language } from '@huiyin/contract/language';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { prefer } from '#shared/preferences.ts';
import { me, useMe } from '#shared/session.ts';

/** Speaks another language at once, and from now on at every device of this person. */
export function useChooseLanguage() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { name, userName } = useMe();
  const change = useMutation(
    api.profile.change.mutationOptions({
      onSuccess: (_, { language }) =>
        queries.setQueryData(me.queryKey, (person) => person && { ...person, language }),
      onError: (error) => message.error(failureText(error)),
    }),
  );
  return (language: Language) => {
    prefer({ language });
    change.mutate({ name, userName, language });
  };
}
