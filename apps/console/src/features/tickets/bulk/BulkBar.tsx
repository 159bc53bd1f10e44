import type { BulkEdit } from '@huiyin/contract/bulk-changes';
import type { TicketId } from '@huiyin/contract/ids';
import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import type { TicketSearch } from '../views/ticket-search.ts';
import styles from './Bulk.module.css';
import { BulkDialog } from './BulkDialog.tsx';
import { editText, text } from './text.ts';
import type { useChoice } from './use-choice.ts';

const kinds: BulkEdit['kind'][] = ['assign', 'priority', 'status', 'tags', 'category', 'resolve'];

/** What may become of the chosen tickets. */
export function BulkBar(props: {
  search: TicketSearch;
  listed: readonly TicketId[];
  hasMore: boolean;
  chosen: ReturnType<typeof useChoice>;
}) {
  const { search, listed, hasMore, chosen } = props;
  const { choice, chooseView, chooseNone } = chosen;
  const [open, setOpen] = useState<BulkEdit['kind']>();
  const mayAssign = useMay('tickets.assign');
  if (choice.ids.length === 0) return null;

  const isAllListed = choice.ids.length === listed.length;
  return (
    <section className={styles.bar} aria-label={t(text.bulk)}>
      <b>{choice.isWholeView ? t(text.chosenAll) : t(text.chosen, { count: choice.ids.length })}</b>
      {hasMore && isAllListed && !choice.isWholeView && (
        <Button type="link" onClick={() => chooseView(listed)}>
          {t(text.wholeView)}
        </Button>
      )}
      {kinds
        .filter((kind) => kind !== 'assign' || mayAssign)
        .map((kind) => (
          <Button key={kind} onClick={() => setOpen(kind)}>
            {t(editText[kind])}
          </Button>
        ))}
      <Button type="link" onClick={chooseNone}>
        {t(text.none)}
      </Button>
      {open && (
        <BulkDialog
          kind={open}
          choice={choice}
          search={search}
          close={() => setOpen(undefined)}
          started={chooseNone}
        />
      )}
    </section>
  );
}
