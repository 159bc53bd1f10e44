import { App, Button, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { sharedText, t } from './text.ts';

/** A link, secret or token that is shown this once: no slip of the hand closes it. `name` is that of its field. */
export function ShownOnce(props: {
  title: string;
  name: string;
  hint?: string;
  value: string;
  close(): void;
  closeText: string;
  children?: ReactNode;
}) {
  const { title, name, hint, value, close, closeText, children } = props;
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    void message.success(t(sharedText.copied));
  };
  return (
    <Modal
      open
      title={title}
      mask={{ closable: false }}
      keyboard={false}
      onCancel={close}
      footer={[
        // Without https the clipboard is closed to pages: then it is copied from the field by hand.
        'clipboard' in navigator && (
          <Button key="copy" type="primary" onClick={() => void copy()}>
            {t(sharedText.copy)}
          </Button>
        ),
        <Button key="close" onClick={close}>
          {closeText}
        </Button>,
      ]}
    >
      {hint && <p>{hint}</p>}
      <Input.TextArea
        aria-label={name}
        readOnly
        autoSize
        value={value}
        onFocus={({ target }) => target.select()}
      />
      {children}
    </Modal>
  );
}
