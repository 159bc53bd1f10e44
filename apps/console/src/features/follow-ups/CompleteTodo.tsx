import { followUpId } from '@huiyin/contract/ids';
import type { Todo } from '@huiyin/contract/todos';
import { Button } from 'antd';
import { useState } from 'react';
import { t } from '#shared/text.ts';
import { CompleteDialog } from './CompleteDialog.tsx';
import { text } from './text.ts';

/** Completes a follow-up where it stands among one's to-dos. */
export function CompleteTodo({ todo: { subject, about, through } }: { todo: Todo }) {
  const [isOpen, setOpen] = useState(false);
  if (!about || through !== 'me') return null;
  const what = about.title;
  return (
    <>
      <Button size="small" aria-label={t(text.completeWhich, { what })} onClick={() => setOpen(true)}>
        {t(text.complete)}
      </Button>
      {isOpen && (
        <CompleteDialog
          id={followUpId.parse(subject.slice('follow-up:'.length))}
          what={what}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}
