import { type FileId, type ImportId, importId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { upload } from '#shared/files/upload.ts';
import { newId } from '#shared/new-id.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Sends a table to be read. */
export function UploadTable({ started }: { started(id: ImportId): void }) {
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState(0);
  const send = useMutation({
    async mutationFn(file: File) {
      const fileId = newId<FileId>();
      const id = importId.parse(newId());
      await upload(fileId, file, setShare).sent;
      await api.imports.start.call({ id, fileId });
      return id;
    },
    onSuccess: started,
  });
  const percent = Math.round(share * 100);
  return (
    <div>
      <Button type="primary" loading={send.isPending} onClick={() => input.current?.click()}>
        {t(text.choose)}
      </Button>
      <small style={{ marginInlineStart: 8 }}>{t(text.formats)}</small>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx,.xlsm,.csv,.txt"
        aria-label={t(text.choose)}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) send.mutate(file);
          target.value = '';
        }}
      />
      {send.isPending && <Progress percent={percent} aria-label={t(text.uploading, { percent })} />}
      {send.error && <Alert type="error" role="alert" title={failureText(send.error)} />}
    </div>
  );
}
