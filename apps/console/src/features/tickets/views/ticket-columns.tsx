import { channelText, emotionText, extentText, natureText } from '@huiyin/contract/ticket-labels';
import type { TicketSummary } from '@huiyin/contract/tickets';
import type { TicketColumn } from '@huiyin/contract/views';
import { Link } from '@tanstack/react-router';
import type { TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import { spoken } from '#shared/language.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import type { NameOf } from '../fields/value-text.ts';
import { PriorityMark } from '../PriorityMark.tsx';
import { TicketDue } from '../TicketDue.tsx';
import { sourceText, statusText, text } from '../text.ts';
import { columnText, text as viewsText } from './text.ts';
import styles from './Views.module.css';

type Cell = (ticket: TicketSummary, nameOf: NameOf) => ReactNode;

const narrow = 96;
const cells: Record<TicketColumn, [width: number | undefined, cell: Cell]> = {
  number: [120, ({ number }) => number],
  description: [
    undefined,
    ({ id, description }) => (
      <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
        {description}
      </Link>
    ),
  ],
  customer: [104, ({ customerName }) => customerName ?? t(text.anonymous)],
  channel: [84, ({ channel }) => t(channelText[channel])],
  source: [narrow, ({ source }) => t(sourceText[source])],
  nature: [narrow, ({ nature }) => nature && t(natureText[nature])],
  category: [112, ({ categoryId }, nameOf) => categoryId && nameOf(categoryId)],
  priority: [80, ({ priority }) => <PriorityMark priority={priority} />],
  status: [92, ({ status }) => t(statusText[status])],
  emotion: [narrow, ({ emotion }) => emotion && t(emotionText[emotion])],
  extent: [narrow, ({ extent }) => extent && t(extentText[extent])],
  handler: [84, ({ handlerName }) => handlerName ?? <Nobody />],
  group: [narrow, ({ groupName }) => groupName],
  departments: [112, ({ departmentIds }, nameOf) => departmentIds.map((id) => nameOf(id)).join(' ')],
  orderNumbers: [132, ({ orderNumbers }) => orderNumbers.join(' ')],
  product: [112, ({ product }) => product],
  tags: [112, ({ tags }) => tags.join(' ')],
  dueAt: [152, (ticket) => <TicketDue ticket={ticket} />],
  nextFollowUpAt: [112, ({ nextFollowUpAt }) => nextFollowUpAt && <Moment at={nextFollowUpAt} />],
  occurredAt: [112, ({ occurredAt }) => <Moment at={occurredAt} />],
  openedAt: [112, ({ openedAt }) => <Moment at={openedAt} />],
};

// English words are longer than Chinese ones.
const inEnglish: Partial<Record<TicketColumn, number>> = {
  ...{ customer: 120, channel: 112, nature: 124, priority: 108, status: 172, handler: 96, dueAt: 148 },
  ...{ openedAt: 132, occurredAt: 132, nextFollowUpAt: 132 },
};

/** The columns of a table of tickets, as they were chosen. */
export const tableColumns = (
  chosen: readonly TicketColumn[],
  nameOf: NameOf,
): TableColumnType<TicketSummary>[] =>
  chosen.map((column) => {
    const [usual, cell] = cells[column];
    const width = (spoken.get().language === 'en' && inEnglish[column]) || usual;
    return {
      key: column,
      title: t(columnText[column]),
      ellipsis: true,
      ...(width ? { width } : {}),
      render: (_, ticket) => cell(ticket, nameOf),
    };
  });

const Nobody = () => <span className={styles.nobody}>{t(viewsText.nobody)}</span>;
