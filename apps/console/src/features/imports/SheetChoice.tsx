import type { TableImport } from '@huiyin/contract/imports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import styles from './Imports.module.css';
import { text } from './text.ts';

/** Which sheet of a workbook this is, where there are several; another one is read at once. */
export function SheetChoice({ given, mayChoose }: { given: TableImport; mayChoose: boolean }) {
  const { id: importId, sheets, sheet, fingerprint } = given;
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: api.imports.key() });
  const choice = useMutation(
    api.imports.chooseSheet.mutationOptions({ onError: useSayFailure(), onSettled }),
  );
  if (sheets.length < 2) return null;
  return (
    <div className={styles.sheet}>
      <label htmlFor="sheet">{t(text.sheet)}</label>
      <Select
        id="sheet"
        value={sheet}
        disabled={!mayChoose}
        loading={choice.isPending}
        popupMatchSelectWidth={false}
        options={sheets.map((name) => ({ value: name, label: name }))}
        onChange={(name) => choice.mutate({ importId, fingerprint, sheet: name })}
      />
      <small>{t(text.oneSheet, { count: sheets.length })}</small>
    </div>
  );
}

/** Once a sheet is imported: what else the workbook holds, and how it comes in. */
export function OtherSheets({ given: { sheets, sheet } }: { given: TableImport }) {
  const others = sheets.filter((name) => name !== sheet);
  if (others.length === 0) return null;
  return <p>{t(text.otherSheets, { sheet: sheet ?? '', others: others.join(t(sharedText.between)) })}</p>;
}
