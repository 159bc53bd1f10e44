import { densities, type TicketColumn, ticketColumns } from '@huiyin/contract/views';
import { Button, Checkbox, Popover } from 'antd';
import { Chips } from '#shared/Chips.tsx';
import { t } from '#shared/text.ts';
import { columnText, densityText, text } from './text.ts';
import { useLayout } from './use-layout.ts';
import { useColumns } from './use-views.ts';
import styles from './Views.module.css';

/** Chooses what the table of a view shows. */
export function ColumnsButton({ view }: { view: string }) {
  const [chosen, choose] = useColumns(view);
  const { layout, change } = useLayout();
  const toggle = (column: TicketColumn, isShown: boolean) =>
    choose(ticketColumns.filter((one) => (one === column ? isShown : chosen.includes(one))));
  const list = (
    <>
      <Chips
        label={t(text.density)}
        options={densities}
        names={densityText}
        value={layout.density}
        onChange={(density) => density && change({ density })}
      />
      <div className={styles.columns}>
        {ticketColumns.map((column) => (
          <Checkbox
            key={column}
            checked={chosen.includes(column)}
            disabled={chosen.length === 1 && chosen.includes(column)}
            onChange={({ target }) => toggle(column, target.checked)}
          >
            {t(columnText[column])}
          </Checkbox>
        ))}
      </div>
    </>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={list}>
      <Button>{t(text.columns)}</Button>
    </Popover>
  );
}
