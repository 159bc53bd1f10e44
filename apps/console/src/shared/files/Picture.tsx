import type { FileId } from '@huiyin/contract/ids';
import { Image } from 'antd';
import { contentOf } from './file-words.ts';

/** A picture shown small; a click shows it whole. */
export function Picture({ file, size }: { file: { id: FileId; name: string }; size: number }) {
  const source = contentOf(file.id);
  return (
    <Image
      src={source}
      alt={file.name}
      width={size}
      height={size}
      style={{ objectFit: 'cover', borderRadius: 4 }}
      loading="lazy"
      preview={{ src: source }}
    />
  );
}
