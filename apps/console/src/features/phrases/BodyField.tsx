import { phraseVariables } from '@huiyin/contract/phrase-variables';
import { Button, Input } from 'antd';
import { useRef } from 'react';
import { t } from '#shared/text.ts';
import styles from './BodyField.module.css';
import { text } from './text.ts';

/** The text of a phrase; a variable is put where the cursor is. */
export function BodyField(props: { id?: string; value?: string; onChange?(body: string): void }) {
  const { id, value = '', onChange } = props;
  const field = useRef<HTMLDivElement>(null);
  const insert = (variable: string) => {
    const area = field.current?.querySelector('textarea');
    if (!area) return;
    area.focus();
    area.setRangeText(`{${variable}}`, area.selectionStart, area.selectionEnd, 'end');
    onChange?.(area.value);
  };
  return (
    <div ref={field}>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 4, maxRows: 12 }}
        maxLength={5000}
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
      />
      <fieldset className={styles.variables} aria-label={t(text.insert)}>
        <span>{t(text.insert)}</span>
        {Object.entries(phraseVariables).map(([code, label]) => (
          <Button key={code} size="small" onClick={() => insert(t(label))}>
            {t(label)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
