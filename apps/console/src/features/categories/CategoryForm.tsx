import type { Category } from '@huiyin/contract/categories';
import type { Field } from '@huiyin/contract/fields';
import { priorityText } from '@huiyin/contract/ticket-labels';
import { priorities } from '@huiyin/contract/ticket-words';
import { Form, Input } from 'antd';
import { Chips } from '#shared/Chips.tsx';
import { SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { t } from '#shared/text.ts';
import { askedAbove, type CategoryFields, saysOf } from './category-fields.ts';
import { OwnFields } from './OwnFields.tsx';
import { RequiredFields } from './RequiredFields.tsx';
import { text } from './text.ts';

/** What a category is called and asks for; what is asked for above it is shown with who asks. */
export function CategoryForm(props: {
  initial: CategoryFields;
  now: CategoryFields | undefined;
  above: readonly Category[];
  fields: readonly Field[];
  request: { error: unknown; isPending: boolean };
  save(fields: CategoryFields, was: CategoryFields | undefined): void;
}) {
  const { above, fields, ...edit } = props;
  const [form] = Form.useForm<CategoryFields>();
  const asked = askedAbove(above);
  const inherited = t(asked.priority ? priorityText[asked.priority] : text.priorityNone);

  return (
    <SettingForm form={form} {...edit} says={saysOf(fields)}>
      <Form.Item name="name" label={t(text.name)} required>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="priority" label={t(text.priority)} extra={t(text.priorityHelp, { inherited })}>
        <Chips label={t(text.priority)} options={priorities} names={priorityText} optional />
      </Form.Item>
      <Form.Item name="required" label={t(text.required)}>
        <RequiredFields above={asked.required} />
      </Form.Item>
      <Form.Item name="fields" label={t(text.fields)} extra={t(text.fieldsHelp)}>
        <OwnFields fields={fields} above={asked.fields} />
      </Form.Item>
    </SettingForm>
  );
}
