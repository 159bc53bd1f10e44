import { App, Button, Input, Modal } from 'antd';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Shows a link once, to be handed over. */
export function LinkDialog(props: { name: string; link: string; close(): void }) {
  const { name, link, close } = props;
  const { message } = App.useApp();
  const address = `${location.origin}${link}`;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    void message.success(t(text.copied));
  };
  return (
    <Modal
      open
      title={t(text.linkTitle, { name })}
      mask={{ closable: false }}
      onCancel={close}
      footer={[
        // Without https the clipboard is closed to pages: then it is copied from the field by hand.
        'clipboard' in navigator && (
          <Button key="copy" type="primary" onClick={() => void copy()}>
            {t(text.copy)}
          </Button>
        ),
        <Button key="close" onClick={close}>
          {t(text.close)}
        </Button>,
      ]}
    >
      <p>{t(text.linkHint)}</p>
      <Input.TextArea
        aria-label={t(text.linkTitle, { name })}
        readOnly
        autoSize
        value={address}
        onFocus={({ target }) => target.select()}
      />
    </Modal>
  );
}
