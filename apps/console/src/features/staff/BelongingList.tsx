import type { Label } from '@huiyin/contract/language';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { EditPanel } from '#shared/EditPanel.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import type { Belonging, BelongingFormProps } from './BelongingForm.tsx';
import { text } from './text.ts';

/** What people belong to: listed, added and edited beside the list; closed ones are shown where asked for. */
export function BelongingList<Thing extends Belonging>(props: {
  words: Record<'title' | 'add' | 'edit' | 'none' | 'noneHint', Label>;
  asked: { data: Thing[] | undefined; error: unknown; refetch(): unknown };
  mayManage: boolean;
  table(shown: Thing[], open: { open?(thing: Thing): void }): ReactNode;
  form(props: BelongingFormProps<Thing>): ReactNode;
}) {
  const { words, asked, mayManage } = props;
  const [withClosed, setWithClosed] = useState(false);
  const [edited, setEdited] = useState<Thing | 'new'>();
  const onSaved = () => setEdited(undefined);
  const all = asked.data ?? [];
  const shown = all.filter(({ closedAt }) => withClosed || !closedAt);
  const add = mayManage && (
    <Button type="primary" onClick={() => setEdited('new')}>
      {t(words.add)}
    </Button>
  );

  return (
    <>
      <PageHeader title={t(words.title)}>
        {all.some(({ closedAt }) => closedAt) && (
          <Checkbox checked={withClosed} onChange={({ target }) => setWithClosed(target.checked)}>
            {t(text.showClosed)}
          </Checkbox>
        )}
        {shown.length > 0 && add}
      </PageHeader>
      {!asked.data &&
        (asked.error ? (
          <FailureState error={asked.error} retry={() => void asked.refetch()} />
        ) : (
          <LoadingBlock />
        ))}
      {asked.data && shown.length === 0 && (
        <EmptyState title={t(words.none)} step={add}>
          {t(words.noneHint)}
        </EmptyState>
      )}
      {shown.length > 0 && props.table(shown, mayManage ? { open: setEdited } : {})}
      <EditPanel
        title={t(edited === 'new' ? words.add : words.edit)}
        open={edited !== undefined}
        close={onSaved}
      >
        {edited && props.form(edited === 'new' ? { onSaved } : { edited, onSaved })}
      </EditPanel>
    </>
  );
}
