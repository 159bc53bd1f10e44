import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { api } from '#shared/api.ts';
import { failureText, isSignedOut } from '#shared/failure.ts';

/** Signs out; what was being typed stays with the person. */
export function useSignOut() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await navigate({ to: '/sign-in' });
    queries.removeQueries({ type: 'inactive' }); // what is shown now is the sign-in page's own
  };
  const { mutate } = useMutation(
    api.sessions.signOut.mutationOptions({
      onSuccess: leave,
      onError: (error) => (isSignedOut(error) ? leave() : message.error(failureText(error))),
    }),
  );
  return () => mutate({});
}
