import { Modal } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { t } from '#shared/text.ts';
import { type Command, useCommands } from './commands.ts';
import styles from './Finder.module.css';
import { text } from './text.ts';

/** Goes anywhere and does anything by name, without the mouse. */
export function Finder({ close, openKeys }: { close(): void; openKeys(): void }) {
  const id = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useCommands(openKeys).filter(({ name }) => contains(name, words));
  const run = (command: Command | undefined) => {
    if (!command) return;
    close();
    command.run();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: found.length - 1 }[event.key];
    if (step !== undefined) setChosen((chosen + step) % Math.max(found.length, 1));
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Modal open title={t(text.find)} footer={null} onCancel={close} width={480}>
      <input
        ref={(input) => input?.focus()}
        role="combobox"
        className={styles.words}
        aria-label={t(text.findWhat)}
        placeholder={t(text.findWhat)}
        aria-expanded
        aria-controls={`${id}-found`}
        aria-activedescendant={found[chosen] && `${id}-${chosen}`}
        value={words}
        onKeyDown={press}
        onChange={(event) => {
          setWords(event.target.value);
          setChosen(0);
        }}
      />
      <div role="listbox" id={`${id}-found`} aria-label={t(text.find)} className={styles.found}>
        {found.map((command, index) => (
          <button
            type="button"
            key={command.name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseMove={() => setChosen(index)}
            onClick={() => run(command)}
          >
            {command.name}
          </button>
        ))}
      </div>
      {found.length === 0 && <p role="status">{t(text.nothingFound)}</p>}
    </Modal>
  );
}

const contains = (name: string, words: string) => name.toLowerCase().includes(words.trim().toLowerCase());
