import { type Field, type FieldScope, fieldKinds } from '@huiyin/contract/fields';
import { Form, Input } from 'antd';
import { useRef } from 'react';
import { Chips } from '#shared/Chips.tsx';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { sharedText, t } from '#shared/text.ts';
import { ChoicesField } from './ChoicesField.tsx';
import { codesOf, type FieldFields, isChoice } from './field-fields.ts';
import { suggestCode } from './suggest-code.ts';
import { kindText, scopeText, text } from './text.ts';

const scopes: readonly FieldScope[] = ['ticket', 'customer'];

/** Says what a field is called and takes; what records already refer to stays as it is. */
export function FieldForm(props: {
  initial: FieldFields;
  now: FieldFields | undefined;
  others: readonly Field[];
  request: { error: unknown; isPending: boolean };
  save(fields: FieldFields, was: FieldFields | undefined): void;
}) {
  const { others, save, ...edit } = props;
  const { initial } = edit;
  const isNew = edit.now === undefined;
  const [form] = Form.useForm<FieldFields>();
  const kind = Form.useWatch('kind', form) ?? initial.kind;
  const choseCode = useRef(false);
  const follow = (changed: Partial<FieldFields>, { label, scope }: FieldFields) => {
    if ('code' in changed) choseCode.current = true;
    if (!isNew || choseCode.current) return;
    form.setFieldValue('code', label.trim() && suggestCode(label, codesOf(others, scope)));
  };

  return (
    <SettingForm
      form={form}
      {...edit}
      says={says}
      onValuesChange={follow}
      save={(fields, was) => save({ ...fields, choices: isChoice(kind) ? fields.choices : [] }, was)}
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
    </SettingForm>
  );
}

const says: Says<FieldFields> = {
  label: { label: text.label, words: (label) => label },
  choices: { label: text.choices, words: (choices) => choices.join(t(sharedText.between)) },
};
