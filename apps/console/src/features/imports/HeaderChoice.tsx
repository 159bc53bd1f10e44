import type { TableImport } from '@huiyin/contract/imports';
import { Checkbox, InputNumber } from 'antd';
import { t } from '#shared/text.ts';
import styles from './Imports.module.css';
import { text } from './text.ts';

type HeaderRow = TableImport['headerRow'];

/** Which row names the columns, or that none does and the first is a record already. */
export function HeaderChoice({ row, choose }: { row: HeaderRow; choose(row: HeaderRow): void }) {
  return (
    <div className={styles.header}>
      <label htmlFor="header-row">
        {t(text.header)}
        <InputNumber
          id="header-row"
          min={1}
          max={50}
          value={row || null}
          disabled={row === 0}
          onChange={(value) => choose(value ?? 1)}
        />
      </label>
      <Checkbox checked={row === 0} onChange={({ target }) => choose(target.checked ? 0 : 1)}>
        {t(text.noHeader)}
      </Checkbox>
    </div>
  );
}
