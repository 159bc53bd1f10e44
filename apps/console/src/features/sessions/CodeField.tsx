import { Form, Input } from 'antd';
import { t } from '#shared/text.ts';
import { text } from './second-factor-text.ts';

/** Six digits of the app, offered by phones that know them. */
export function CodeField() {
  return (
    <Form.Item name="code" label={t(text.code)} required>
      <Input autoFocus autoComplete="one-time-code" inputMode="numeric" maxLength={6} spellCheck={false} />
    </Form.Item>
  );
}
