import { type ClosingRules, shippedClosingRules } from '@huiyin/contract/closing-rules';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, InputNumber, Select, Space } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './text.ts';

/** When a matter is over, and when it is the same matter again. */
export function ClosingRulesForm({ rules }: { rules: ClosingRules }) {
  const [form] = Form.useForm<ClosingRules>();
  const done = useDone();
  const change = useMutation(
    api.closingRules.change.mutationOptions({ onSuccess: () => done(text.saved, api.closingRules.key()) }),
  );
  return (
    <ApiForm form={form} request={change} initialValues={rules} onFinish={(values) => change.mutate(values)}>
      <p>{t(text.intro)}</p>
      <Form.Item name="closesAfterHours" label={t(text.closesAfter)} extra={t(text.closesAfterHelp)} required>
        <InputNumber min={1} max={2160} precision={0} suffix={t(text.hours)} />
      </Form.Item>
      <Form.Item name="contentFrom" label={t(text.contentFrom)} extra={t(text.contentFromHelp)} required>
        <Select
          options={[2, 3, 4, 5].map((score) => ({
            value: score,
            label: score === 5 ? t(text.onlyFive) : t(text.andMore, { score }),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="reopensWithinDays"
        label={t(text.reopensWithin)}
        extra={t(text.reopensWithinHelp)}
        required
      >
        <InputNumber min={0} max={365} precision={0} suffix={t(text.days)} />
      </Form.Item>
      <Space>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t(sharedText.save)}
        </Button>
        <Button onClick={() => form.setFieldsValue(shippedClosingRules)}>{t(text.restore)}</Button>
      </Space>
    </ApiForm>
  );
}
