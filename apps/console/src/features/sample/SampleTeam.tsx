import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { RemoveSample } from './RemoveSample.tsx';
import { SamplePassword } from './SamplePassword.tsx';
import { SamplePeople } from './SamplePeople.tsx';
import { SampleProgress } from './SampleProgress.tsx';
import styles from './SampleTeam.module.css';
import { text } from './text.ts';
import { useSample } from './use-sample.ts';

/** A team to try things out with: loaded, watched while it comes, and removed again. */
export function SampleTeam() {
  const sample = useSample();
  const [password, setPassword] = useState<string>();
  if (!sample) return null;
  return (
    <section className={styles.sample}>
      <h2>{t(text.sample)}</h2>
      {sample.status === 'none' ? (
        <Load onLoaded={setPassword} />
      ) : (
        <>
          {sample.status === 'loading' && <SampleProgress sample={sample} />}
          <SamplePeople people={sample.people} />
          <SamplePassword password={password} />
          <RemoveSample sample={sample} />
        </>
      )}
    </section>
  );
}

function Load({ onLoaded }: { onLoaded(password: string): void }) {
  const done = useDone();
  const onError = useSayFailure();
  const load = useMutation(
    api.sample.load.mutationOptions({
      onError,
      onSuccess(answer) {
        onLoaded(answer.password);
        return done(text.loaded, api.sample.key(), api.tickets.key());
      },
    }),
  );
  return (
    <>
      <p>{t(text.hint)}</p>
      <Button loading={load.isPending} onClick={() => load.mutate(undefined)}>
        {t(text.load)}
      </Button>
    </>
  );
}
