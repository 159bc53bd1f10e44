import type { Label } from '@huiyin/contract/language';
import { Modal } from 'antd';
import { Fragment } from 'react';
import { keyName } from '#shared/key-name.ts';
import { type Shortcut, shortcuts } from '#shared/keyboard.ts';
import { useStore } from '#shared/store.ts';
import { t } from '#shared/text.ts';
import styles from './KeyHelp.module.css';
import { text } from './text.ts';

/** What the keys do on this page. */
export function KeyHelp({ close }: { close(): void }) {
  const known = useStore(shortcuts);
  const labels = new Set(known.map(({ label }) => label));
  return (
    <Modal open title={t(text.keys)} footer={null} onCancel={close} width={420}>
      <dl className={styles.keys}>
        {[...labels].map((label) => (
          <Fragment key={label.en}>
            <dt>
              {keysOf(label, known).map((keys) => (
                <kbd key={keys}>{keyName(keys)}</kbd>
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}

const keysOf = (label: Label, known: readonly Shortcut[]) =>
  known.filter((shortcut) => shortcut.label === label).map(({ keys }) => keys);
