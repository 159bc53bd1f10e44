import { Link } from '@tanstack/react-router';
import { ForgottenForm } from '#features/sessions/ForgottenForm.tsx';
import { text } from '#features/sessions/profile-text.ts';
import { t } from '#shared/text.ts';
import { Doorway } from '#shell/Doorway.tsx';

export function ForgottenPage() {
  return (
    <Doorway title={t(text.forgotten)}>
      <ForgottenForm />
      <p>
        <Link to="/sign-in">{t(text.toSignIn)}</Link>
      </p>
    </Doorway>
  );
}
