import { Modal } from 'antd';
import { Fragment } from 'react';
import { shortcuts } from '#shared/keyboard.ts';
import { useStore } from '#shared/store.ts';
import { t } from '#shared/text.ts';
import styles from './KeyHelp.module.css';
import { text } from './text.ts';

const mod = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl';
const keyName = (keys: string) => keys.replace('mod+', `${mod} `).replace('enter', '↵');

/** What the keys do on this page. */
export function KeyHelp({ close }: { close(): void }) {
  const known = Map.groupBy(useStore(shortcuts), ({ label }) => t(label));
  return (
    <Modal open title={t(text.keys)} footer={null} onCancel={close} width={420}>
      <dl className={styles.keys}>
        {[...known].map(([label, ways]) => (
          <Fragment key={label}>
            <dt>
              {ways.map(({ keys }) => (
                <kbd key={keys}>{keyName(keys)}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}
