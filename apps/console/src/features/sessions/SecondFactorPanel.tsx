import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { RemoveSecondFactor } from './RemoveSecondFactor.tsx';
import { RenewRecoveryCodes } from './RenewRecoveryCodes.tsx';
import { ReplaceSecondFactor } from './ReplaceSecondFactor.tsx';
import styles from './SecondFactor.module.css';
import { text } from './second-factor-text.ts';

const dialogs = {
  setUp: ReplaceSecondFactor,
  renew: RenewRecoveryCodes,
  remove: RemoveSecondFactor,
};

/** One's second factor: set up, replaced, given up. */
export function SecondFactorPanel() {
  const [open, setOpen] = useState<keyof typeof dialogs>();
  const { data } = useQuery(api.secondFactor.read.queryOptions());
  if (!data) return <LoadingBlock />;
  const { setUpAt, recoveryCodesLeft, required, hasPasskey } = data;
  const Dialog = open && dialogs[open];
  return (
    <>
      <p>{t(text.about)}</p>
      {setUpAt ? (
        <p>
          {t(text.since)} <Moment at={setUpAt} /> · {t(text.codesLeft, { count: recoveryCodesLeft })}
          {required && ` · ${t(text.required)}`}
        </p>
      ) : (
        <p>{t(text.off)}</p>
      )}
      <div className={styles.actions}>
        <Button onClick={() => setOpen('setUp')}>{t(setUpAt ? text.replace : text.setUp)}</Button>
        {setUpAt && <Button onClick={() => setOpen('renew')}>{t(text.renew)}</Button>}
        {setUpAt && (!required || hasPasskey) && (
          <Button danger onClick={() => setOpen('remove')}>
            {t(text.remove)}
          </Button>
        )}
      </div>
      {Dialog && <Dialog close={() => setOpen(undefined)} />}
    </>
  );
}
