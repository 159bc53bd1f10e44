import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { failureText } from '#shared/failure.ts';
import { t, sharedText as text } from '#shared/text.ts';
import { Doorway } from '#shell/Doorway.tsx';

/** In the place of all pages: not even who is there could be learnt. */
export function FailurePage({ error }: { error: unknown }) {
  const router = useRouter();
  return (
    <Doorway title={t(text.failed)}>
      <p role="alert">{failureText(error)}</p>
      <Button type="primary" onClick={() => void router.invalidate()}>
        {t(text.retry)}
      </Button>
    </Doorway>
  );
}
