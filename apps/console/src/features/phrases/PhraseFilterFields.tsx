import { channelText } from '@huiyin/contract/ticket-labels';
import { channels } from '@huiyin/contract/ticket-words';
import { Checkbox, Input, Select } from 'antd';
import { Chips } from '#shared/Chips.tsx';
import { t } from '#shared/text.ts';
import styles from './PhraseFilterFields.module.css';
import type { CategoryChoice } from './phrase-fields.ts';
import type { PhraseFilter } from './phrase-filter.ts';
import { sharingText, text } from './text.ts';

const sharings = ['all', 'shared', 'own'] as const;

export function PhraseFilterFields(props: {
  filter: PhraseFilter;
  categories: readonly CategoryChoice[];
  narrow(filter: PhraseFilter): void;
}) {
  const { filter, categories, narrow } = props;
  return (
    <div className={styles.filter}>
      <Input
        type="search"
        allowClear
        aria-label={t(text.search)}
        placeholder={t(text.search)}
        value={filter.words}
        onChange={(event) => narrow({ ...filter, words: event.target.value })}
      />
      <Chips
        id="phrase-sharing"
        label={t(text.sharing)}
        options={sharings}
        names={sharingText}
        value={filter.sharing}
        onChange={(sharing = 'all') => narrow({ ...filter, sharing })}
      />
      <Select
        aria-label={t(text.channel)}
        allowClear
        placeholder={t(text.anyChannel)}
        value={filter.channel}
        options={channels.map((value) => ({ value, label: t(channelText[value]) }))}
        onChange={(channel) => narrow({ ...filter, channel })}
      />
      <Select
        aria-label={t(text.category)}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t(text.anyCategory)}
        value={filter.categoryId}
        options={[...categories]}
        onChange={(categoryId) => narrow({ ...filter, categoryId })}
      />
      <Checkbox
        className={styles.retired}
        checked={filter.withRetired ?? false}
        onChange={({ target }) => narrow({ ...filter, withRetired: target.checked })}
      >
        {t(text.showRetired)}
      </Checkbox>
    </div>
  );
}
