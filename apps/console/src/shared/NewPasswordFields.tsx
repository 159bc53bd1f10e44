import { SHORTEST_PASSWORD } from '@huiyin/contract/sessions';
import { Form, Input } from 'antd';
import { text } from './new-password-text.ts';
import { passwordStrength } from './password-strength.ts';
import { t } from './text.ts';

/** A password that is being chosen, twice, with how hard it is to guess. */
export function NewPasswordFields({ replaces }: { replaces?: boolean }) {
  const form = Form.useFormInstance<{ password?: string; email?: string; name?: string }>();
  const { password, email, name } = Form.useWatch([], form) ?? {};
  return (
    <>
      <Form.Item
        name="password"
        label={t(replaces ? text.newPassword : text.password)}
        required
        initialValue=""
        extra={password ? strengthWords(password, email, name) : t(text.passwordHelp)}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="confirmation"
        label={t(text.confirmation)}
        required
        // Without a first value: with one, it would be called different while the password is still being typed.
        dependencies={['password']}
        validateTrigger="onBlur"
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_, value = '') => {
              if (value !== getFieldValue('password')) throw new Error(t(text.different));
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}

function strengthWords(password: string, ...known: (string | undefined)[]) {
  const missing = SHORTEST_PASSWORD - password.length;
  return missing > 0 ? t(text.tooShort, { count: missing }) : t(text[passwordStrength(password, ...known)]);
}
