import styles from './KeyHint.module.css';
import { keyName } from './key-name.ts';

/** The key that does the same as the button it stands on; not where there are no keys. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd aria-hidden className={styles.key}>
      {keyName(keys)}
    </kbd>
  );
}
