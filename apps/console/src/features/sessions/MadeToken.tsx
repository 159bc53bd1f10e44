import { Input, Modal } from 'antd';
import { t } from '#shared/text.ts';
import { text } from './profile-text.ts';

/** A token, shown this once. */
export function MadeToken({ token, close }: { token: string; close(): void }) {
  return (
    <Modal
      open
      title={t(text.tokenMade)}
      mask={{ closable: false }}
      keyboard={false}
      okText={t(text.close)}
      onOk={close}
      onCancel={close}
      footer={(_, { OkBtn }) => <OkBtn />}
    >
      <Input.TextArea
        aria-label={t(text.tokens)}
        readOnly
        autoSize
        value={token}
        onFocus={({ target }) => target.select()}
      />
      <p>{t(text.tokenUse)}</p>
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>Authorization: Bearer {token}</pre>
    </Modal>
  );
}
