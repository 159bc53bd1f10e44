import type { Phrase } from '@huiyin/contract/phrases';
import { channelText } from '@huiyin/contract/ticket-labels';
import { Button } from 'antd';
import { t } from '#shared/text.ts';
import styles from './PhraseList.module.css';
import type { CategoryChoice } from './phrase-fields.ts';
import { sharingText, text } from './text.ts';

/** Phrases, each with its text and where it is offered. */
export function PhraseList(props: {
  phrases: readonly Phrase[];
  categories: readonly CategoryChoice[];
  mayChange(phrase: Phrase): boolean;
  edit(phrase: Phrase): void;
  retire(phrase: Phrase): void;
  restore(phrase: Phrase): void;
}) {
  const { phrases, categories, mayChange, edit, retire, restore } = props;
  const about = ({ shared, channel, categoryId, useCount, retired }: Phrase) => [
    ...(retired ? [t(text.retired)] : []),
    t(sharingText[shared ? 'shared' : 'own']),
    t(channel ? channelText[channel] : text.anyChannel),
    ...categories.filter(({ value }) => value === categoryId).map(({ label }) => label),
    t(text.used, { count: useCount }),
  ];
  return (
    <ul className={styles.phrases}>
      {phrases.map((phrase) => (
        <li key={phrase.id} data-retired={phrase.retired || undefined}>
          <div className={styles.what}>
            <strong>{phrase.title}</strong>
            <p>{phrase.body}</p>
            <small>{about(phrase).join(' · ')}</small>
          </div>
          {mayChange(phrase) && (
            <div className={styles.actions}>
              <Button
                size="small"
                aria-label={t(text.editNamed, { name: phrase.title })}
                onClick={() => edit(phrase)}
              >
                {t(text.edit)}
              </Button>
              {phrase.retired ? (
                <Button
                  size="small"
                  type="text"
                  aria-label={t(text.restoreNamed, { name: phrase.title })}
                  onClick={() => restore(phrase)}
                >
                  {t(text.restore)}
                </Button>
              ) : (
                <Button
                  size="small"
                  type="text"
                  aria-label={t(text.retireNamed, { name: phrase.title })}
                  onClick={() => retire(phrase)}
                >
                  {t(text.retire)}
                </Button>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
