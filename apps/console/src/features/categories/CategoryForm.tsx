import type { Category } from '@huiyin/contract/categories';
import type { Field } from '@huiyin/contract/fields';
import { priorityText } from '@huiyin/contract/ticket-labels';
import { priorities } from '@huiyin/contract/ticket-words';
import { Button, Form, Input } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { Chips } from '#shared/Chips.tsx';
import { sharedText, t } from '#shared/text.ts';
import { askedAbove, type CategoryFields } from './category-fields.ts';
import { OwnFields } from './OwnFields.tsx';
import { RequiredFields } from './RequiredFields.tsx';
import { text } from './text.ts';

/** What a category is called and asks for; what is asked for above it is shown with who asks. */
export function CategoryForm(props: {
  initial: CategoryFields;
  above: readonly Category[];
  fields: readonly Field[];
  request: { error: unknown; isPending: boolean };
  save(fields: CategoryFields): void;
}) {
  const { initial, above, fields, request, save } = props;
  const [form] = Form.useForm<CategoryFields>();
  const asked = askedAbove(above);
  const inherited = t(asked.priority ? priorityText[asked.priority] : text.priorityNone);

  return (
    <ApiForm form={form} request={request} initialValues={initial} onFinish={save}>
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
      <Button type="primary" htmlType="submit" loading={request.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
