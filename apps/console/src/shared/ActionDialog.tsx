import { Form, Modal } from 'antd';
import type { ReactNode } from 'react';
import { ApiForm } from './ApiForm.tsx';
import { useShortcut } from './keyboard.ts';
import { sharedText } from './text.ts';

/** Asks what an action needs to know; what is refused is said at its field. */
export function ActionDialog<Fields extends object>(props: {
  title: string;
  ok: string;
  hint?: string;
  initial?: Partial<Fields>;
  /** Keeps what is typed until it is done; the caller drops it then. */
  draft?: { kept: Partial<Fields> | undefined; keep(fields: Fields): void };
  request: { error: unknown; isPending: boolean };
  fieldNames?: Record<string, string>;
  children: ReactNode;
  finish(fields: Fields): void;
  close(): void;
}) {
  const { title, ok, hint, initial, draft, request, fieldNames, children, finish, close } = props;
  const [form] = Form.useForm<Fields>();
  useShortcut('mod+enter', sharedText.save, form.submit);
  return (
    <Modal
      open
      title={title}
      okText={ok}
      confirmLoading={request.isPending}
      onOk={form.submit}
      onCancel={close}
      width={520}
    >
      {hint && <p>{hint}</p>}
      <ApiForm
        form={form}
        request={request}
        {...(fieldNames ? { fieldNames } : {})}
        initialValues={{ ...initial, ...draft?.kept } as Fields}
        onValuesChange={(_, typed) => draft?.keep(typed)}
        onFinish={finish}
      >
        {children}
      </ApiForm>
    </Modal>
  );
}
