import type { Phrase } from '@huiyin/contract/phrases';
import { Mentions } from 'antd';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { usePreferences } from '#shared/preferences.ts';
import { t } from '#shared/text.ts';
import { useColleagues } from '../lookups.ts';
import { text } from './text.ts';

// Ant Design looks for who is named as a key is let go; input methods, touch keyboards and the mouse let none go.
const hear = ({ target, nativeEvent }: FormEvent<HTMLTextAreaElement>) =>
  target.dispatchEvent(
    new KeyboardEvent('keyup', { bubbles: true, key: (nativeEvent as InputEvent).data ?? '' }),
  );

/** Where one writes: `@` names a colleague, `/` inserts a phrase; Enter does what the person chose. */
export function EntryText(props: {
  value: string;
  placeholder: string;
  phrases: readonly Phrase[];
  insertPhrase(phrase: Phrase, replaced: string): void;
  change(body: string): void;
  save(): void;
}) {
  const { value, placeholder, phrases, insertPhrase, change, save } = props;
  const { enterSaves } = usePreferences();
  const colleagues = useColleagues();
  const [prefix, setPrefix] = useState('@');
  const select = (title: string | undefined) => {
    const phrase = prefix === '/' && phrases.find((phrase) => phrase.title === title);
    if (phrase) insertPhrase(phrase, `/${phrase.title} `);
  };
  // Enter that ends a word of an input method is no Enter of ours.
  const enter = (event: KeyboardEvent) => {
    if (!enterSaves || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    save();
  };
  return (
    <Mentions
      aria-label={t(text.compose)}
      prefix={['@', '/']}
      placement="top"
      autoSize={{ minRows: 3, maxRows: 10 }}
      maxLength={20_000}
      placeholder={placeholder}
      value={value}
      onChange={change}
      onPressEnter={enter}
      onInput={hear}
      onSearch={(_, prefix) => setPrefix(prefix)}
      onSelect={({ value }) => select(value)}
      filterOption={(words, option) => (option.value ?? '').toLowerCase().includes(words.toLowerCase())}
      options={
        prefix === '/'
          ? phrases.map(({ id, title }) => ({ key: id as string, value: title, label: title }))
          : colleagues.map(({ id, name }) => ({ key: id as string, value: name, label: name }))
      }
    />
  );
}
