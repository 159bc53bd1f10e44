import { Button } from 'antd';
import { useContext, useEffect, useState } from 'react';
import { EmptyState } from './EmptyState.tsx';
import { failureText, isFinal, isNotFound } from './failure.ts';
import { t, sharedText as text } from './text.ts';
import { WholeContext } from './whole.ts';

/** In the place of what could not be had: why, and how to try again where that may help. */
export function FailureState({ error, retry }: { error: unknown; retry?(): void }) {
  const askForWhole = useContext(WholeContext);
  const [isPart, setPart] = useState(() => askForWhole !== undefined && isNotFound(error));
  useEffect(() => {
    if (isPart) void askForWhole?.().then((isThere) => isThere && setPart(false));
  }, [isPart, askForWhole]);

  if (isPart) return null;
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
