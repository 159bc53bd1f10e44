import type { TicketFile } from '@huiyin/contract/entries';
import type { TicketId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { isPicture } from '#shared/files/file-words.ts';
import { PictureGroup } from '#shared/files/PictureGroup.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { AddFiles } from './AddFiles.tsx';
import { FileRow } from './FileRow.tsx';
import styles from './TicketFiles.module.css';
import { text } from './text.ts';

/** All files of a ticket, whatever entry they came with, the newest first. */
export function TicketFiles({ ticketId }: { ticketId: TicketId }) {
  const asked = api.entries.listFiles.queryOptions({ input: { ticketId } });
  const { data, error, isPending, refetch } = useQuery(asked);
  useLive(`ticket:${ticketId}`, asked.queryKey);
  const mayAdd = useMay('tickets.note');

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  const list = <FileList files={data.files} />;
  return mayAdd ? <AddFiles ticketId={ticketId}>{list}</AddFiles> : list;
}

function FileList({ files }: { files: readonly TicketFile[] }) {
  if (files.length === 0) return <p className={styles.none}>{t(text.none)}</p>;
  return (
    <PictureGroup pictures={files.filter(isPicture)}>
      <ul className={styles.files}>
        {files.map((file) => (
          <FileRow key={file.id} file={file} />
        ))}
      </ul>
    </PictureGroup>
  );
}
