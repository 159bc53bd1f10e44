import { Link } from '@tanstack/react-router';
import { EmptyState } from '#shared/EmptyState.tsx';
import { t, sharedText as text } from '#shared/text.ts';

export function NotFoundPage() {
  return (
    <EmptyState title={t(text.noPage)} step={<Link to="/">{t(text.back)}</Link>}>
      {t(text.noPageHint)}
    </EmptyState>
  );
}
