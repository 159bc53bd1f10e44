import { Form, Input } from 'antd';
import { t } from '#shared/text.ts';
import { readPeriods } from './periods-text.ts';
import { text } from './text.ts';

type Name = (string | number)[];

/** The periods of a day as text, checked while they are typed. */
export function PeriodsItem({ name, label, visible }: { name: Name; label: string; visible: boolean }) {
  return (
    <Form.Item
      name={name}
      label={visible ? label : undefined}
      colon={false}
      rules={[
        {
          validator: async (_, words: string | undefined) => {
            if (!readPeriods(words ?? '')) throw new Error(t(text.wrongPeriods));
          },
        },
      ]}
    >
      <Input aria-label={label} placeholder={t(text.off)} />
    </Form.Item>
  );
}
