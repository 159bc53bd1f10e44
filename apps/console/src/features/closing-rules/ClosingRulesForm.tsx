import { type ClosingRules, shippedClosingRules } from '@huiyin/contract/closing-rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './text.ts';

/** When a matter is over, and when it is the same matter again. */
export function ClosingRulesForm({ rules }: { rules: ClosingRules }) {
  const [form] = Form.useForm<ClosingRules>();
  const [initial] = useState(rules);
  const queries = useQueryClient();
  const done = useDone();
  const change = useMutation(
    api.closingRules.change.mutationOptions({
      onSuccess: () => done(text.saved, api.closingRules.key()),
      onError: () => queries.invalidateQueries({ queryKey: api.closingRules.key() }),
    }),
  );
  return (
    <SettingForm
      form={form}
      request={change}
      initial={initial}
      now={rules}
      says={says}
      save={(values, was) => change.mutate({ ...values, was })}
      beside={<Button onClick={() => form.setFieldsValue(shippedClosingRules)}>{t(text.restore)}</Button>}
    >
      <p>{t(text.intro)}</p>
      <Form.Item name="closesAfterHours" label={t(text.closesAfter)} extra={t(text.closesAfterHelp)} required>
        <InputNumber min={1} max={2160} precision={0} suffix={t(text.hours)} />
      </Form.Item>
      <Form.Item name="contentFrom" label={t(text.contentFrom)} extra={t(text.contentFromHelp)} required>
        <Select options={[2, 3, 4, 5].map((score) => ({ value: score, label: scoreText(score) }))} />
      </Form.Item>
      <Form.Item
        name="reopensWithinDays"
        label={t(text.reopensWithin)}
        extra={t(text.reopensWithinHelp)}
        required
      >
        <InputNumber min={0} max={365} precision={0} suffix={t(text.days)} />
      </Form.Item>
    </SettingForm>
  );
}

const scoreText = (score: number) => (score === 5 ? t(text.onlyFive) : t(text.andMore, { score }));

const says: Says<ClosingRules> = {
  closesAfterHours: { label: text.closesAfter, words: (hours) => `${hours} ${t(text.hours)}` },
  contentFrom: { label: text.contentFrom, words: scoreText },
  reopensWithinDays: { label: text.reopensWithin, words: (days) => `${days} ${t(text.days)}` },
};
