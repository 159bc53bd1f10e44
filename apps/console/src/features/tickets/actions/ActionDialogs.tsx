import type { TicketDetail } from '@huiyin/contract/tickets';
import { MergeDialog } from '../merging/MergeDialog.tsx';
import { SplitDialog } from '../splitting/SplitDialog.tsx';
import { AssignDialog } from './AssignDialog.tsx';
import { PriorityDialog } from './PriorityDialog.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { ResolveDialog } from './ResolveDialog.tsx';
import { RestrictDialog } from './RestrictDialog.tsx';
import { StatusDialog, type WorkStatus } from './StatusDialog.tsx';

export type OpenDialog =
  | { what: 'assign' | 'merge' | 'priority' | 'reopen' | 'resolve' | 'restrict' | 'split' }
  | { what: 'status'; status: WorkStatus };

/** The dialog of the action that was begun. */
export function ActionDialogs(props: { ticket: TicketDetail; open: OpenDialog | undefined; close(): void }) {
  const { open, ...rest } = props;
  switch (open?.what) {
    case 'assign':
      return <AssignDialog {...rest} />;
    case 'merge':
      return <MergeDialog {...rest} />;
    case 'priority':
      return <PriorityDialog {...rest} />;
    case 'reopen':
      return <ReopenDialog {...rest} />;
    case 'resolve':
      return <ResolveDialog {...rest} />;
    case 'restrict':
      return <RestrictDialog {...rest} />;
    case 'split':
      return <SplitDialog {...rest} />;
    case 'status':
      return <StatusDialog {...rest} status={open.status} />;
    default:
      return null;
  }
}
