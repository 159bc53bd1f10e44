import { channelText } from '@huiyin/contract/ticket-labels';
import { channels } from '@huiyin/contract/ticket-words';
import { Form, Input, Select } from 'antd';
import { Chips } from '#shared/Chips.tsx';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { t } from '#shared/text.ts';
import { BodyField } from './BodyField.tsx';
import { PhrasePreview } from './PhrasePreview.tsx';
import type { CategoryChoice, PhraseFields } from './phrase-fields.ts';
import { sharingText, text } from './text.ts';

const sharings = ['shared', 'own'] as const;

/** Writes a phrase, and shows at once how it will read; whose it is stays once it is saved. */
export function PhraseForm(props: {
  initial: PhraseFields;
  now: PhraseFields | undefined;
  choosesSharing: boolean;
  categories: readonly CategoryChoice[];
  request: { error: unknown; isPending: boolean };
  save(fields: PhraseFields, was: PhraseFields | undefined): void;
}) {
  const { choosesSharing, categories, ...edit } = props;
  const [form] = Form.useForm<PhraseFields>();
  const body = Form.useWatch('body', form) ?? edit.initial.body;
  return (
    <SettingForm form={form} {...edit} says={saysOf(categories)}>
      {choosesSharing && (
        <Form.Item name="sharing" label={t(text.sharing)} required>
          <Chips label={t(text.sharing)} options={sharings} names={sharingText} />
        </Form.Item>
      )}
      <Form.Item name="title" label={t(text.title)} required>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="body" label={t(text.body)} required>
        <BodyField />
      </Form.Item>
      <PhrasePreview body={body} />
      <Form.Item name="channel" label={t(text.channel)}>
        <Chips label={t(text.channel)} options={channels} names={channelText} optional />
      </Form.Item>
      <Form.Item name="categoryId" label={t(text.category)}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t(text.anyCategory)}
          options={[...categories]}
        />
      </Form.Item>
    </SettingForm>
  );
}

const saysOf = (categories: readonly CategoryChoice[]): Says<PhraseFields> => ({
  title: { label: text.title, words: (title) => title },
  body: { label: text.body, words: (body) => body },
  channel: { label: text.channel, words: (channel) => t(channelText[channel]) },
  categoryId: {
    label: text.category,
    words: (id) => categories.find(({ value }) => value === id)?.label,
  },
});
