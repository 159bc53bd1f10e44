import { CloseOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { t } from '../text.ts';
import styles from './FilesToAttach.module.css';
import { contentOf, isPicture, sizeText } from './file-words.ts';
import { text } from './text.ts';
import type { KeptFile, UploadingFile, Uploads } from './use-uploads.ts';

/** The files that go along with what is being written, with how far each is. */
export function FilesToAttach({ kept, uploads }: { kept: readonly KeptFile[]; uploads: Uploads }) {
  const { uploading, remove } = uploads;
  if (kept.length + uploading.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={t(text.files)}>
      {kept.map((file) => (
        <li key={file.id}>
          {isPicture(file) && <img src={contentOf(file.id)} alt="" />}
          <span className={styles.name}>{file.name}</span>
          <small>{sizeText(file.sizeInBytes)}</small>
          <Remove name={file.name} remove={() => remove(file.id)} />
        </li>
      ))}
      {uploading.map((file) => (
        <li key={file.id}>
          <span className={styles.name}>{file.name}</span>
          <Way file={file} />
          <Remove name={file.name} remove={() => remove(file.id)} />
        </li>
      ))}
    </ul>
  );
}

function Way({ file: { share, problem, again } }: { file: UploadingFile }) {
  if (problem === undefined) {
    const percent = Math.round(share * 100);
    return (
      <Progress
        percent={percent}
        size="small"
        style={{ width: 120 }}
        aria-label={t(text.uploading, { percent })}
      />
    );
  }
  return (
    <span role="alert" className={styles.problem}>
      {problem}
      {again && (
        <Button type="link" size="small" onClick={again}>
          {t(text.again)}
        </Button>
      )}
    </span>
  );
}

const Remove = ({ name, remove }: { name: string; remove(): void }) => (
  <Button
    type="text"
    size="small"
    icon={<CloseOutlined aria-hidden />}
    aria-label={t(text.remove, { name })}
    onClick={remove}
  />
);
