import {
  EditOutlined,
  FileTextOutlined,
  FlagOutlined,
  MessageOutlined,
  PaperClipOutlined,
  PhoneOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import type { EntryKind, TimelineLine } from '@huiyin/contract/entries';
import type { ComponentType } from 'react';

const icons: Record<EntryKind, ComponentType<{ 'aria-hidden'?: boolean }>> = {
  opening: FlagOutlined,
  'message-in': MessageOutlined,
  'message-out': MessageOutlined,
  call: PhoneOutlined,
  note: FileTextOutlined,
  file: PaperClipOutlined,
  'external-contact': SwapOutlined,
  change: EditOutlined,
};

/** What kind of line it is, at a glance; the words stand beside it. */
export function LineIcon({ line }: { line: TimelineLine }) {
  const Icon = icons[line.kind];
  return <Icon aria-hidden />;
}
