import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import { t } from '../text.ts';
import styles from './FileDrop.module.css';
import { text } from './text.ts';

/** Takes files that are pasted or dropped anywhere within it. */
export function FileDrop({ take, children }: { take(files: File[]): void; children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  };
  const over = (event: DragEvent) => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a button beside it does the same
    <div
      className={isOver ? styles.over : undefined}
      data-words={t(text.dropHere)}
      onPaste={paste}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
