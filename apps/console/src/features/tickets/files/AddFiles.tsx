import { type EntryId, entryId, type TicketId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '#shared/api.ts';
import { AttachButton } from '#shared/files/AttachButton.tsx';
import { FileDrop } from '#shared/files/FileDrop.tsx';
import { FilesToAttach } from '#shared/files/FilesToAttach.tsx';
import { type KeptFile, useUploads } from '#shared/files/use-uploads.ts';
import { sharedText, t } from '#shared/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';

const MOST_AT_ONCE = 20;

/** Adds files by choosing, pasting or dropping: what is uploaded together is one line of the story. */
export function AddFiles({ ticketId, children }: { ticketId: TicketId; children: ReactNode }) {
  const [files, setFiles] = useState<KeptFile[]>([]);
  const uploads = useUploads(setFiles);
  const { refresh, tell } = useTicketChange();
  const nextId = useRef(newEntryId());
  const { mutate, isPending, isError } = useMutation({
    mutationFn: (added: KeptFile[]) =>
      api.entries.addFiles.call({ ticketId, id: nextId.current, fileIds: added.map(({ id }) => id) }),
    onSuccess: async (_, added) => {
      nextId.current = newEntryId();
      setFiles((waiting) => waiting.filter((file) => !added.includes(file)));
      await refresh();
    },
    onError: tell,
  });
  const add = () => mutate(files.slice(0, MOST_AT_ONCE));
  const isReady = files.length > 0 && !uploads.isBusy && !isPending && !isError;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the last upload has ended
  useEffect(() => {
    if (isReady) add();
  }, [isReady]);

  return (
    <FileDrop take={uploads.add}>
      {children}
      <FilesToAttach kept={files} uploads={uploads} />
      {isError && files.length > 0 && (
        <Button type="link" size="small" onClick={add}>
          {t(sharedText.retry)}
        </Button>
      )}
      <AttachButton take={uploads.add} />
    </FileDrop>
  );
}

const newEntryId = () => entryId.parse(uuidv7()) as EntryId;
