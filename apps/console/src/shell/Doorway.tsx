import { languages } from '@huiyin/contract/language';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { spoken } from '#shared/language.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { prefer } from '#shared/preferences.ts';
import { languageNames, sharedText, t } from '#shared/text.ts';
import styles from './Doorway.module.css';
import { text } from './text.ts';

/** The frame of the pages before one is in. */
export function Doorway(props: { title: string; note?: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <div className={styles.doorway}>
      <header className={styles.brand}>
        <img src="/icon.svg" alt="" width="40" height="40" />
        <strong>{t(sharedText.product)}</strong>
        <span>{t(text.promise)}</span>
      </header>
      <main className={props.wide ? styles.wide : styles.card}>
        <PageHeader title={props.title} />
        {props.children}
        {props.note && <p className={styles.note}>{props.note}</p>}
      </main>
      <footer className={styles.languages}>
        {languages.map((language) => (
          <Button
            key={language}
            type="text"
            size="small"
            lang={language}
            aria-pressed={spoken.get().language === language}
            onClick={() => prefer({ language })}
          >
            {languageNames[language]}
          </Button>
        ))}
      </footer>
    </div>
  );
}
