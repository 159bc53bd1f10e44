import { type Field, type FieldScope, fieldKinds } from '@huiyin/contract/fields';
import { Button, Form, Input } from 'antd';
import { useRef } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { Chips } from '#shared/Chips.tsx';
import { sharedText, t } from '#shared/text.ts';
import { ChoicesField } from './ChoicesField.tsx';
import { codesOf, type FieldFields, isChoice } from './field-fields.ts';
import { suggestCode } from './suggest-code.ts';
import { kindText, scopeText, text } from './text.ts';

const scopes: readonly FieldScope[] = ['ticket', 'customer'];

/** Says what a field is called and takes; what records already refer to stays as it is. */
export function FieldForm(props: {
  initial: FieldFields;
  isNew: boolean;
  others: readonly Field[];
  request: { error: unknown; isPending: boolean };
  save(fields: FieldFields): void;
}) {
  const { initial, isNew, others, request, save } = props;
  const [form] = Form.useForm<FieldFields>();
  const kind = Form.useWatch('kind', form) ?? initial.kind;
  const choseCode = useRef(false);
  const follow = (changed: Partial<FieldFields>, { label, scope }: FieldFields) => {
    if ('code' in changed) choseCode.current = true;
    if (!isNew || choseCode.current) return;
    form.setFieldValue('code', label.trim() && suggestCode(label, codesOf(others, scope)));
  };

  return (
    <ApiForm
      form={form}
      request={request}
      initialValues={initial}
      onValuesChange={follow}
      onFinish={(fields) => save({ ...initial, ...fields, choices: isChoice(kind) ? fields.choices : [] })}
    >
      {isNew && (
        <Form.Item name="scope" label={t(text.scope)} required>
          <Chips label={t(text.scope)} options={scopes} names={scopeText} />
        </Form.Item>
      )}
      <Form.Item
        name="label"
        label={t(text.label)}
        extra={isNew ? t(text.labelHelp) : t(text.codeFixed, { code: initial.code })}
        required
      >
        <Input maxLength={50} autoFocus />
      </Form.Item>
      {isNew && (
        <Form.Item
          name="code"
          label={t(text.code)}
          extra={t(text.codeHelp)}
          required
          rules={[{ pattern: /^[a-z][a-zA-Z0-9]{0,39}$/, message: t(text.codeWrong) }]}
        >
          <Input maxLength={40} spellCheck={false} />
        </Form.Item>
      )}
      {isNew && (
        <Form.Item name="kind" label={t(text.kind)} required>
          <Chips label={t(text.kind)} options={fieldKinds} names={kindText} />
        </Form.Item>
      )}
      {isChoice(kind) && (
        <Form.Item name="choices" label={t(text.choices)} extra={t(text.choicesHelp)} required>
          <ChoicesField />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={request.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
