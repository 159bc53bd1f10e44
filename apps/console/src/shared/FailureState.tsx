import { Button } from 'antd';
import { EmptyState } from './EmptyState.tsx';
import { failureText, isFinal } from './failure.ts';
import { t, sharedText as text } from './text.ts';

/** In the place of what could not be had: why, and how to try again where that may help. */
export function FailureState({ error, retry }: { error: unknown; retry?(): void }) {
  return (
    <div role="alert">
      <EmptyState
        title={t(text.failed)}
        step={retry && !isFinal(error) && <Button onClick={retry}>{t(text.retry)}</Button>}
      >
        {failureText(error)}
      </EmptyState>
    </div>
  );
}
