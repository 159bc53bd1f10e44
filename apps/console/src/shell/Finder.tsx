import { useNavigate } from '@tanstack/react-router';
import { Modal } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { Known } from '#features/customers/Known.tsx';
import { FoundTicketLine } from '#features/tickets/search/FoundTicketLine.tsx';
import { failureText } from '#shared/failure.ts';
import { KeyHint } from '#shared/KeyHint.tsx';
import { t } from '#shared/text.ts';
import { useCommands } from './commands.ts';
import styles from './Finder.module.css';
import { text } from './text.ts';
import { useFound } from './use-found.ts';

interface Choice {
  key: string;
  section: 'tickets' | 'customers' | 'commands';
  line: ReactNode;
  run(): void;
}

/** Finds tickets and customers, goes anywhere and does anything by name, without the mouse. */
export function Finder(props: { begun: string; close(): void; openKeys(): void }) {
  const { begun, close, openKeys } = props;
  const id = useId();
  const [typed, setTyped] = useState(begun);
  const [chosen, setChosen] = useState(0);
  const { choices, isPending, error } = useChoices(typed, openKeys);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  const run = (choice: Choice | undefined) => {
    if (!choice) return;
    close();
    choice.run();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: choices.length - 1 }[event.key];
    if (step !== undefined) setChosen((chosen + step) % Math.max(choices.length, 1));
    else if (event.key === 'Enter') run(choices[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Modal open title={t(text.find)} footer={null} onCancel={close} width={600}>
      <input
        ref={(input) => input?.focus()}
        role="combobox"
        className={styles.words}
        aria-label={t(text.findWhat)}
        placeholder={t(text.findWhat)}
        aria-expanded
        aria-controls={`${id}-found`}
        aria-activedescendant={choices[chosen] && `${id}-${chosen}`}
        maxLength={100}
        value={typed}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
      />
      <div role="listbox" id={`${id}-found`} aria-label={t(text.find)} className={styles.found}>
        {choices.map((choice, index) => (
          <div key={choice.key} role="presentation">
            {choice.section !== choices[index - 1]?.section && (
              <div className={styles.section}>{t(sectionText[choice.section])}</div>
            )}
            <button
              type="button"
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onMouseMove={() => setChosen(index)}
              onClick={() => run(choice)}
            >
              {choice.line}
            </button>
          </div>
        ))}
      </div>
      {error && <p role="alert">{failureText(error)}</p>}
      {choices.length === 0 && !isPending && !error && <p role="status">{t(text.nothingFound)}</p>}
    </Modal>
  );
}

const sectionText = { tickets: text.tickets, customers: text.customers, commands: text.commands };

function useChoices(typed: string, openKeys: () => void) {
  const navigate = useNavigate();
  const { words, tickets, customers, hasMore, isPending, error } = useFound(typed);
  const commands = useCommands(openKeys).filter(({ name }) => contains(name, typed));
  const choices: Choice[] = [
    // First, since they are here at once: what is found a moment later moves nothing that may be pressed.
    ...commands.map(({ name, keys, run }, index) => ({
      key: `${index} ${name}`,
      section: 'commands' as const,
      line: (
        <span className={styles.command}>
          {name}
          {keys && <KeyHint keys={keys} />}
        </span>
      ),
      run,
    })),
    ...tickets.map((found) => ({
      key: found.ticket.id,
      section: 'tickets' as const,
      line: <FoundTicketLine found={found} />,
      run: () => void navigate({ to: '/tickets/$ticketId', params: { ticketId: found.ticket.id } }),
    })),
    ...(hasMore
      ? [
          {
            key: 'all',
            section: 'tickets' as const,
            line: t(text.allTickets, { words }),
            run: () => void navigate({ to: '/tickets', search: { words } }),
          },
        ]
      : []),
    ...customers.map((customer) => ({
      key: customer.id,
      section: 'customers' as const,
      line: <Known customer={customer} />,
      run: () => void navigate({ to: '/customers/$customerId', params: { customerId: customer.id } }),
    })),
  ];
  return { choices, isPending, error };
}

const contains = (name: string, words: string) => name.toLowerCase().includes(words.trim().toLowerCase());
