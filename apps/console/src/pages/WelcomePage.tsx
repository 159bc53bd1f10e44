import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { text } from '#features/sessions/profile-text.ts';
import { SignInSteps } from '#features/sessions/SignInSteps.tsx';
import { UseLinkForm } from '#features/sessions/UseLinkForm.tsx';
import { api } from '#shared/api.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { failureText } from '#shared/failure.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { t } from '#shared/text.ts';
import { Doorway } from '#shell/Doorway.tsx';

/** Where a link leads that lets somebody choose a password. Its secret stands behind the #. */
export function WelcomePage() {
  const token = location.hash.slice(1);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data, error } = useQuery(api.accountLinks.read.queryOptions({ input: { token }, retry: false }));
  const enter = async () => {
    queries.clear(); // nobody sees what the last person saw
    await navigate({ to: '/', replace: true });
  };

  return (
    <Doorway title={t(data?.kind === 'password-reset' ? text.reset : text.welcome)}>
      {data && (
        <SignInSteps onSignedIn={enter}>
          {(onPassword) => <UseLinkForm token={token} person={data} onPassword={onPassword} />}
        </SignInSteps>
      )}
      {!data && !error && <LoadingBlock />}
      {!data && error && (
        <EmptyState title={t(text.badLink)} step={<Link to="/sign-in">{t(text.toSignIn)}</Link>}>
          {failureText(error)}
        </EmptyState>
      )}
    </Doorway>
  );
}
