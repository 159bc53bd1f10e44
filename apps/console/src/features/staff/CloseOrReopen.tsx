import type { Label } from '@huiyin/contract/language';
import type { QueryKey } from '@tanstack/react-query';
import { Button } from 'antd';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import styles from './AccountActions.module.css';
import { text } from './text.ts';

/** Takes something out of use, or back into it. Needs no confirmation: the other is always there. */
export function CloseOrReopen(props: {
  closed: boolean;
  closeText: Label;
  close(): Promise<unknown>;
  reopen(): Promise<unknown>;
  /** What shows it, to be asked again. */
  asked: QueryKey;
  onDone(): void;
}) {
  const done = useDone();
  const sayFailure = useSayFailure();
  const turn = async () => {
    try {
      await (props.closed ? props.reopen() : props.close());
    } catch (error) {
      return sayFailure(error);
    }
    props.onDone();
    await done(props.closed ? text.reopenedDone : text.closedDone, props.asked);
  };
  return (
    <div className={styles.actions}>
      <Button danger={!props.closed} onClick={() => void turn()}>
        {t(props.closed ? text.reopen : props.closeText)}
      </Button>
    </div>
  );
}
