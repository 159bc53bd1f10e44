import { Skeleton } from 'antd';
import styles from './LoadingBlock.module.css';
import { t, sharedText as text } from './text.ts';

/** Where content will stand; unseen for a moment, so that what comes at once does not flicker. */
export function LoadingBlock() {
  return (
    <div className={styles.block} role="status" aria-label={t(text.loading)}>
      <Skeleton active title={false} paragraph={{ rows: 4 }} />
    </div>
  );
}
