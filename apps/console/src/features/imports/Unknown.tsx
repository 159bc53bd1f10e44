import type { CategoryId, StaffId } from '@huiyin/contract/ids';
import type { TableImport } from '@huiyin/contract/imports';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useContext } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import styles from './Imports.module.css';
import { InvitePerson } from './invite-person.ts';
import { text } from './text.ts';

const KEEP = 'keep';
const INVITE = 'invite';

/** Names in the file that nobody here is called by. */
export function UnknownPeople(props: {
  names: readonly string[];
  said: TableImport['people'];
  say(said: TableImport['people']): void;
}) {
  const { names, said, say } = props;
  const invite = useContext(InvitePerson);
  const { data } = useQuery(api.staff.list.queryOptions({ enabled: names.length > 0 }));
  if (names.length === 0) return null;
  const options = [
    ...(invite ? [{ value: INVITE, label: t(text.invitePerson) }] : []),
    { value: KEEP, label: t(text.keepName) },
    ...(data?.staff ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
  ];
  const choose = (name: string, value: string) => {
    if (value === INVITE) invite?.(name, (id) => say({ ...said, [name]: id }));
    else say({ ...said, [name]: value === KEEP ? null : (value as StaffId) });
  };
  return (
    <Meanings
      title={t(text.people)}
      hint={t(invite ? text.peopleHint : text.peopleHintKeep)}
      invitation={t(text.choosePerson)}
      words={names}
      options={options}
      chosen={(name) => (said[name] === null ? KEEP : said[name])}
      choose={choose}
    />
  );
}

/** Words in the file for which there is no category. */
export function UnknownCategories(props: {
  words: readonly string[];
  said: TableImport['categories'];
  say(said: TableImport['categories']): void;
}) {
  const { words, said, say } = props;
  const { data } = useQuery(api.categories.list.queryOptions({ enabled: words.length > 0 }));
  if (words.length === 0) return null;
  const options = [
    { value: 'new', label: t(text.newCategory) },
    { value: KEEP, label: t(text.noCategory) },
    ...(data?.categories ?? [])
      .filter(({ retired }) => !retired)
      .map(({ id, name }) => ({ value: id as string, label: name })),
  ];
  return (
    <Meanings
      title={t(text.categories)}
      hint={t(text.categoriesHint)}
      invitation={t(text.chooseCategory)}
      words={words}
      options={options}
      chosen={(word) => (said[word] === null ? KEEP : said[word])}
      choose={(word, value) =>
        say({ ...said, [word]: value === KEEP ? null : (value as CategoryId | 'new') })
      }
    />
  );
}

function Meanings(props: {
  title: string;
  hint: string;
  invitation: string;
  words: readonly string[];
  options: { value: string; label: string }[];
  chosen(word: string): string | undefined;
  choose(word: string, value: string): void;
}) {
  const { title, hint, invitation, words, options, chosen, choose } = props;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{hint}</p>
      <div className={styles.pairs}>
        {words.map((word) => (
          <label key={word} htmlFor={`${title} ${word}`}>
            <span>{word}</span>
            <Select
              id={`${title} ${word}`}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={invitation}
              value={chosen(word) ?? null} // else what opens something would stay shown
              options={options}
              onChange={(value) => choose(word, value)}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
