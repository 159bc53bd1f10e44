import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { t } from '#shared/text.ts';
import styles from './PhrasePreview.module.css';
import { text } from './text.ts';

/** What the customer will read, with examples in the place of variables. */
export function PhrasePreview({ body }: { body: string }) {
  const rested = useDebounced(body.trim(), 250);
  const { data } = useQuery(
    api.phrases.preview.queryOptions({
      input: { body: rested },
      enabled: rested !== '',
      placeholderData: (before) => before,
    }),
  );
  return (
    <section className={styles.preview} aria-labelledby="phrase-preview" aria-live="polite">
      <h2 id="phrase-preview">{t(text.preview)}</h2>
      <p>{rested && data ? data.text : t(text.previewEmpty)}</p>
      {rested && data && data.open.length > 0 && (
        <small>{t(text.unknown, { names: data.open.join(', ') })}</small>
      )}
    </section>
  );
}
