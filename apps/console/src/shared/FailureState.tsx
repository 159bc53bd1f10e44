import { Button } from 'antd';
import { EmptyState } from './EmptyState.tsx';
import { failureText } from './failure.ts';
import { t, sharedText as text } from './text.ts';

/** In the place of what could not be had: why, and how to try again. */
export function FailureState({ error, retry }: { error: unknown; retry?(): void }) {
  return (
    <div role="alert">
      <EmptyState title={t(text.failed)} step={retry && <Button onClick={retry}>{t(text.retry)}</Button>}>
        {failureText(error)}
      </EmptyState>
    </div>
  );
}
