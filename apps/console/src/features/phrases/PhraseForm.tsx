import { channelText } from '@huiyin/contract/ticket-labels';
import { channels } from '@huiyin/contract/ticket-words';
import { Button, Form, Input, Select } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { Chips } from '#shared/Chips.tsx';
import { sharedText, t } from '#shared/text.ts';
import { BodyField } from './BodyField.tsx';
import { PhrasePreview } from './PhrasePreview.tsx';
import type { CategoryChoice, PhraseFields } from './phrase-fields.ts';
import { sharingText, text } from './text.ts';

const sharings = ['shared', 'own'] as const;

/** Writes a phrase, and shows at once how it will read; whose it is stays once it is saved. */
export function PhraseForm(props: {
  initial: PhraseFields;
  choosesSharing: boolean;
  categories: readonly CategoryChoice[];
  request: { error: unknown; isPending: boolean };
  save(fields: PhraseFields): void;
}) {
  const { initial, choosesSharing, categories, request, save } = props;
  const [form] = Form.useForm<PhraseFields>();
  const body = Form.useWatch('body', form) ?? initial.body;
  return (
    <ApiForm
      form={form}
      request={request}
      initialValues={initial}
      onFinish={(fields) => save({ ...initial, ...fields })}
    >
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
      <Button type="primary" htmlType="submit" loading={request.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
