import { Link } from '@tanstack/react-router';
import { t, sharedText as text } from '#shared/text.ts';
import { Doorway } from '#shell/Doorway.tsx';

export function NotFoundPage() {
  return (
    <Doorway title={t(text.noPage)}>
      <p>{t(text.noPageHint)}</p>
      <Link to="/">{t(text.back)}</Link>
    </Doorway>
  );
}
