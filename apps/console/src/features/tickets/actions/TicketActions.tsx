import type { TicketDetail } from '@huiyin/contract/tickets';
import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useShortcut } from '#shared/keyboard.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { text as mergingText } from '../merging/text.ts';
import { text as printingText } from '../printing/text.ts';
import { text as splittingText } from '../splitting/text.ts';
import { statusText } from '../text.ts';
import { ActionDialogs, type OpenDialog } from './ActionDialogs.tsx';
import { CloseButton } from './CloseButton.tsx';
import { TakeButton } from './TakeButton.tsx';
import { text } from './text.ts';
import { useStatusChange } from './use-status-change.ts';

/** What can be done with the ticket as it stands; the one step that moves it on is the primary one. */
export function TicketActions({ ticket }: { ticket: TicketDetail }) {
  const [open, setOpen] = useState<OpenDialog>();
  const mayAssign = useMay('tickets.assign');
  const mayExport = useMay('tickets.export');
  const mayMerge = useMay('tickets.merge');
  const mayRestrict = useMay('tickets.restrict');
  const setStatus = useStatusChange(ticket);
  const { status, mayWork } = ticket;
  const isFinished = status === 'resolved' || status === 'closed';
  const begin = (what: 'assign' | 'priority' | 'resolve', mayBegin = true) =>
    mayWork && !isFinished && mayBegin ? () => setOpen({ what }) : undefined;
  useShortcut('a', text.assign, begin('assign', mayAssign));
  useShortcut('p', text.changePriority, begin('priority'));
  useShortcut('r', text.resolve, begin('resolve'));
  if (!mayWork) return null;

  const waiting = (['waiting-for-customer', 'waiting-for-department', 'following-up'] as const)
    .filter((one) => one !== status)
    .map((key) => ({
      key,
      label: t(statusText[key]),
      onClick: () => setOpen({ what: 'status', status: key }),
    }));
  const more = [
    ...(isFinished
      ? []
      : [{ key: 'priority', label: t(text.changePriority), onClick: () => setOpen({ what: 'priority' }) }]),
    ...(mayMerge && !isFinished
      ? [{ key: 'merge', label: t(mergingText.merge), onClick: () => setOpen({ what: 'merge' }) }]
      : []),
    ...(mayMerge && !ticket.mergedInto
      ? [{ key: 'split', label: t(splittingText.split), onClick: () => setOpen({ what: 'split' }) }]
      : []),
    ...(mayExport
      ? [
          {
            key: 'print',
            label: (
              <Link to="/tickets/$ticketId/print" params={{ ticketId: ticket.id }}>
                {t(printingText.print)}
              </Link>
            ),
          },
        ]
      : []),
    ...(mayRestrict
      ? [{ key: 'restrict', label: t(text.restrict), onClick: () => setOpen({ what: 'restrict' }) }]
      : []),
  ];
  return (
    <>
      {!isFinished && ticket.handlerId === null && <TakeButton ticket={ticket} />}
      {!isFinished && mayAssign && (
        <Button onClick={() => setOpen({ what: 'assign' })}>{t(text.assign)}</Button>
      )}
      {!isFinished && status !== 'open' && status !== 'new' && (
        <Button onClick={() => setStatus('open')}>{t(text.goOn)}</Button>
      )}
      {!isFinished && (
        <Dropdown trigger={['click']} menu={{ items: waiting }}>
          <Button>{t(text.moreStatus)}</Button>
        </Dropdown>
      )}
      {more.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items: more }}>
          <Button>{t(text.more)}</Button>
        </Dropdown>
      )}
      {isFinished && !ticket.mergedInto && (
        <Button onClick={() => setOpen({ what: 'reopen' })}>{t(text.reopen)}</Button>
      )}
      {status === 'resolved' && <CloseButton ticket={ticket} />}
      {!isFinished && (
        <Button type="primary" onClick={() => setOpen({ what: 'resolve' })}>
          {t(text.resolve)}
        </Button>
      )}
      <ActionDialogs ticket={ticket} open={open} close={() => setOpen(undefined)} />
    </>
  );
}
