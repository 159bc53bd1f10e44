import { Input, Modal } from 'antd';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** A secret, shown this once. */
export function ShownSecret({ secret, close }: { secret: string; close(): void }) {
  return (
    <Modal
      open
      title={t(text.secret)}
      mask={{ closable: false }}
      keyboard={false}
      okText={t(text.close)}
      onOk={close}
      onCancel={close}
      footer={(_, { OkBtn }) => <OkBtn />}
    >
      <p>{t(text.secretHint)}</p>
      <Input.TextArea
        aria-label={t(text.secret)}
        readOnly
        autoSize
        value={secret}
        onFocus={({ target }) => target.select()}
      />
    </Modal>
  );
}
