import type { Phrase } from '@huiyin/contract/phrases';
import { Button, Input, type InputRef, Popover } from 'antd';
import { useState } from 'react';
import { t } from '#shared/text.ts';
import styles from './Composer.module.css';
import { text } from './text.ts';

// It is drawn in a corner before it is placed: whoever scrolled there would lose the place where they write.
const focusInPlace = (input: InputRef | null) => input?.focus({ preventScroll: true });

/** Finds a phrase by what it is called or says. */
export function PhrasePicker({
  phrases,
  choose,
}: {
  phrases: readonly Phrase[];
  choose(phrase: Phrase): void;
}) {
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const take = (phrase: Phrase) => {
    choose(phrase);
    setOpen(false);
  };
  const found = phrases.filter(({ title, body }) => `${title}${body}`.includes(words.trim())).slice(0, 50);
  const list = (
    <div className={styles.phrases}>
      <Input
        ref={focusInPlace}
        aria-label={t(text.findPhrase)}
        placeholder={t(text.findPhrase)}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onPressEnter={({ nativeEvent }) => !nativeEvent.isComposing && found[0] && take(found[0])}
      />
      {found.length === 0 && <small>{t(text.noPhrase)}</small>}
      <ul>
        {found.map((phrase) => (
          <li key={phrase.id}>
            <button type="button" onClick={() => take(phrase)}>
              {phrase.title}
              <small>{phrase.body}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <Popover trigger="click" open={isOpen} onOpenChange={setOpen} content={list} destroyOnHidden>
      <Button type="text" size="small">
        {t(text.phrases)}
      </Button>
    </Popover>
  );
}
