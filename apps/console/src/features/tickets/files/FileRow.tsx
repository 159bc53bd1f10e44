import { AudioOutlined, DownloadOutlined, FileOutlined } from '@ant-design/icons';
import type { TicketFile } from '@huiyin/contract/entries';
import { Button } from 'antd';
import { contentOf, isPicture, isRecording, sizeText } from '#shared/files/file-words.ts';
import { Picture } from '#shared/files/Picture.tsx';
import { text as fileText } from '#shared/files/text.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import styles from './TicketFiles.module.css';
import { text } from './text.ts';

const SMALL = 40;

/** One file: what it is, who added it and when. */
export function FileRow({ file }: { file: TicketFile }) {
  return (
    <li>
      <div className={styles.picture}>
        <Sign file={file} />
      </div>
      <div className={styles.what}>
        <div className={styles.name} title={file.name}>
          {file.name}
        </div>
        <small>
          {sizeText(file.sizeInBytes)} · {file.uploadedByName ?? t(text.byCustomer)} ·{' '}
          <Moment at={file.uploadedAt} />
        </small>
        {isRecording(file) && (
          // biome-ignore lint/a11y/useMediaCaption: what is said in a recording, nobody has written down
          <audio
            controls
            preload="none"
            src={contentOf(file.id)}
            aria-label={t(text.play, { name: file.name })}
          />
        )}
      </div>
      <Button
        type="text"
        size="small"
        href={contentOf(file.id)}
        download
        icon={<DownloadOutlined aria-hidden />}
        aria-label={t(fileText.download, { name: file.name })}
        title={t(fileText.download, { name: file.name })}
      />
    </li>
  );
}

function Sign({ file }: { file: TicketFile }) {
  if (isPicture(file)) return <Picture file={file} size={SMALL} />;
  return isRecording(file) ? <AudioOutlined aria-hidden /> : <FileOutlined aria-hidden />;
}
