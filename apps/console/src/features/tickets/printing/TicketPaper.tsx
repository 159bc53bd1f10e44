import type { TimelineLine } from '@huiyin/contract/entries';
import type { PrintedTicket } from '@huiyin/contract/printing';
import { channelText } from '@huiyin/contract/ticket-labels';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { directionText, kindText, text as storyText } from '../entries/text.ts';
import { toldAct, toldChanges } from '../entries/told-changes.ts';
import type { FieldName } from '../fields/field-shapes.ts';
import { fieldText } from '../fields/text.ts';
import { type NameOf, namesIn, valueText } from '../fields/value-text.ts';
import { useCustomFields } from '../lookups.ts';
import { statusText } from '../text.ts';
import styles from './TicketPaper.module.css';
import { text } from './text.ts';

const facts = [
  ...([
    'channel',
    'nature',
    'categoryId',
    'priority',
    'emotion',
    'handlerId',
    'groupId',
    'departmentIds',
  ] as const),
  ...(['occurredAt', 'contactPerson', 'orderNumbers', 'product', 'description', 'customersWords'] as const),
  ...(['demand', 'cause', 'responsibleSide', 'remarks'] as const),
] satisfies (FieldName & keyof TicketDetail)[];

/** A ticket on A4: what it is, what passed, and who printed it when. */
export function TicketPaper({ printed }: { printed: PrintedTicket }) {
  const { ticket, lines, names, printedAt, printedBy } = printed;
  const nameOf = namesIn([...ticket.names, ...names]);
  const filled = facts
    .map((field) => ({ field, value: valueText(field, ticket[field], nameOf) }))
    .filter(({ value }) => value);
  return (
    <article className={styles.paper}>
      <h1>{t(text.title, { number: ticket.number })}</h1>
      <section>
        <h2>{t(text.facts)}</h2>
        <dl>
          <dt>{t(text.status)}</dt>
          <dd>{t(statusText[ticket.status])}</dd>
          {ticket.customer && (
            <>
              <dt>{t(fieldText.customerId)}</dt>
              <dd>{`${ticket.customer.name} ${ticket.customer.number} ${ticket.customer.contact ?? ''}`}</dd>
            </>
          )}
          {filled.map(({ field, value }) => (
            <Fact key={field} name={t(fieldText[field])} value={value} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{t(text.story)}</h2>
        <ol>
          {lines.map((line) => (
            <Line key={line.id} line={line} nameOf={nameOf} />
          ))}
        </ol>
      </section>
      <footer>{t(text.printedBy, { name: printedBy, time: exactText(printedAt) })}</footer>
    </article>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);

function Line({ line, nameOf }: { line: TimelineLine; nameOf: NameOf }) {
  const { author, authorId, kind, channel, direction, body, occurredAt, fileIds } = line;
  const who = { customer: t(storyText.customerDid), system: t(storyText.systemDid), staff: '' }[author];
  const changes = toldChanges(line, nameOf, useCustomFields()).map(({ words }) => words);
  const what = [
    kind !== 'change' && t(kindText[kind]),
    channel && kind !== 'call' && t(channelText[channel]),
    direction && t(directionText[direction]),
    fileIds.length > 0 && t(text.files, { count: fileIds.length }),
  ];
  return (
    <li>
      <small>
        {[exactText(occurredAt), who || (authorId && nameOf(authorId)), ...what].filter(Boolean).join(' · ')}
      </small>
      <p>{[line.act && toldAct(line, nameOf), ...changes, body].filter(Boolean).join('\n')}</p>
    </li>
  );
}
