import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { t } from '../text.ts';
import { text } from './text.ts';

/** Chooses files from this device. */
export function AttachButton({ take }: { take(files: File[]): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<PaperClipOutlined aria-hidden />}
        title={t(text.hint)}
        onClick={() => input.current?.click()}
      >
        {t(text.attach)}
      </Button>
      <input
        ref={input}
        hidden
        style={{ display: 'none' }} // a form of Ant Design would show it all the same
        type="file"
        multiple
        aria-label={t(text.attach)}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
