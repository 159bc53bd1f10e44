import { DownloadOutlined, FileOutlined } from '@ant-design/icons';
import type { TicketFile } from '@huiyin/contract/entries';
import { Button } from 'antd';
import { contentOf, isPicture, sizeText } from '#shared/files/file-words.ts';
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
        {isPicture(file) ? <Picture file={file} size={SMALL} /> : <FileOutlined aria-hidden />}
      </div>
      <div className={styles.what}>
        <div className={styles.name} title={file.name}>
          {file.name}
        </div>
        <small>
          {sizeText(file.sizeInBytes)} · {file.uploadedByName ?? t(text.byCustomer)} ·{' '}
          <Moment at={file.uploadedAt} />
        </small>
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
