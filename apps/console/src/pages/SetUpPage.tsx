import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { App } from 'antd';
import { SetUpForm } from '#features/organisation/SetUpForm.tsx';
import { text } from '#features/organisation/text.ts';
import { api } from '#shared/api.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { t } from '#shared/text.ts';
import { Doorway } from '#shell/Doorway.tsx';

/** The first page of a new installation. */
export function SetUpPage() {
  const { code } = useSearch({ from: '/set-up' });
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data } = useQuery(api.organisation.state.queryOptions());
  const signIn = async () => {
    void message.success(t(text.done));
    await queries.invalidateQueries({ queryKey: api.organisation.key() });
    await navigate({ to: '/sign-in' });
  };

  return (
    <Doorway title={t(text.title)} wide>
      {data?.setUp ? (
        <EmptyState title={t(text.alreadyDone)} step={<Link to="/sign-in">{t(text.toSignIn)}</Link>}>
          {t(text.alreadyDoneHint)}
        </EmptyState>
      ) : (
        <SetUpForm code={code} onSetUp={signIn} />
      )}
    </Doorway>
  );
}
