import type { Field } from '@huiyin/contract/fields';
import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { t } from '#shared/text.ts';
import { text as fieldWords } from '../fields/text.ts';
import { useCustomFields } from '../lookups.ts';
import { type Narrowing, TypedWords } from './Conditions.tsx';
import { text } from './text.ts';

/** The fields that an administrator added. There may be many, so only those stand here that narrow or were chosen to. */
export function FieldConditions({ search, set }: Narrowing) {
  const { fields: wanted = {} } = search;
  const fields = useCustomFields();
  const [chosen, choose] = useState<string[]>([]);
  const isShown = ({ code }: Field) => wanted[code] !== undefined || chosen.includes(code);
  const others = fields.filter((field) => !field.retired && !isShown(field));
  const narrow = (code: string, words: string[]) => {
    const { [code]: _, ...others } = wanted;
    const fields = words.length > 0 ? { ...others, [code]: words } : others;
    set({ fields: Object.keys(fields).length > 0 ? fields : undefined });
  };
  return (
    <>
      {fields.filter(isShown).map((field) => (
        <FieldCondition
          key={field.id}
          field={field}
          words={wanted[field.code] ?? []}
          narrow={(words) => narrow(field.code, words)}
        />
      ))}
      {others.length > 0 && (
        <Select
          aria-label={t(text.byField)}
          placeholder={t(text.byField)}
          showSearch={{ optionFilterProp: 'label' }}
          options={others.map(({ code, label }) => ({ value: code, label }))}
          value={null}
          onChange={(code: string | null) => code && choose([...chosen, code])}
        />
      )}
    </>
  );
}

interface Condition {
  field: Field;
  words: string[];
  narrow(words: string[]): void;
}

function FieldCondition({ field: { kind, label, choices }, words, narrow }: Condition) {
  const [one] = words;
  const take = (word: string | undefined) => narrow(word === undefined ? [] : [word]);
  const shared = { 'aria-label': label, placeholder: label, allowClear: true };
  switch (kind) {
    case 'single-choice':
    case 'multiple-choice':
      return (
        <Select
          {...shared}
          mode="multiple"
          maxTagCount="responsive"
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          value={words}
          onChange={narrow}
        />
      );
    case 'yes-no':
      return (
        <Select
          {...shared}
          options={[
            { value: 'true', label: t(fieldWords.isSo, { field: label }) },
            { value: 'false', label: t(fieldWords.isNotSo, { field: label }) },
          ]}
          value={one}
          onChange={take}
        />
      );
    case 'date':
      return (
        <DatePicker
          {...shared}
          value={one ? dayjs(one) : null}
          onChange={(day) => take(day?.format('YYYY-MM-DD'))}
        />
      );
    default:
      return <TypedWords label={label} longest={2000} value={one} take={take} />;
  }
}
