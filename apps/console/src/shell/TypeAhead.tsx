import { t } from '#shared/text.ts';
import styles from './Shell.module.css';
import { text } from './text.ts';

/** Takes what is typed before the search is there, which would else be read as shortcuts. */
export function TypeAhead({ typed }: { typed(words: string): void }) {
  return (
    <input
      ref={(input) => input?.focus()}
      className={styles.ahead}
      aria-label={t(text.findWhat)}
      maxLength={100}
      onChange={({ target }) => typed(target.value)}
    />
  );
}
