import type { FileId } from '@huiyin/contract/ids';
import { useQueries } from '@tanstack/react-query';
import { api } from '../api.ts';
import { t } from '../text.ts';
import styles from './FileStrip.module.css';
import { contentOf, isPicture, sizeText } from './file-words.ts';
import { Picture } from './Picture.tsx';
import { PictureGroup } from './PictureGroup.tsx';
import { text } from './text.ts';

/** Files that belong to something: pictures are shown small, others by name to be saved. */
export function FileStrip({ fileIds }: { fileIds: readonly FileId[] }) {
  const asked = useQueries({
    queries: fileIds.map((fileId) =>
      api.files.read.queryOptions({ input: { fileId }, staleTime: Number.POSITIVE_INFINITY }),
    ),
  });
  const files = asked.flatMap(({ data }) => data ?? []);
  if (files.length === 0) return null;
  return (
    <PictureGroup pictures={files.filter(isPicture)}>
      <ul className={styles.strip} aria-label={t(text.files)}>
        {files.map((file) => (
          <li key={file.id}>
            {isPicture(file) ? (
              <Picture file={file} size={80} />
            ) : (
              <a href={contentOf(file.id)} download title={file.name}>
                <span className={styles.name}>{file.name}</span>
                <small>{sizeText(file.sizeInBytes)}</small>
              </a>
            )}
          </li>
        ))}
      </ul>
    </PictureGroup>
  );
}
