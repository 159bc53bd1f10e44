import { CloseOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { t } from '#shared/text.ts';
import styles from './ChoicesField.module.css';
import { text } from './text.ts';

/** The choices of a field, in the order in which they are offered. */
export function ChoicesField(props: { id?: string; value?: string[]; onChange?(choices: string[]): void }) {
  const { id, value: choices = [], onChange } = props;
  const [typed, setTyped] = useState('');
  const dragged = useRef<number>(undefined);
  const list = useRef<HTMLUListElement>(null);

  const add = (lines: string) => {
    const added = lines.split('\n').map((line) => line.trim());
    onChange?.([...new Set([...choices, ...added.filter(Boolean)])]);
    setTyped('');
  };
  const remove = (at: number) => onChange?.(choices.filter((_, index) => index !== at));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= choices.length) return;
    onChange?.(choices.toSpliced(from, 1).toSpliced(to, 0, choices[from]!));
  };
  const press = (event: KeyboardEvent, at: number) => {
    if (event.key === 'Delete' || event.key === 'Backspace') remove(at);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') move(at, at - 1);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') move(at, at + 1);
    else return;
    event.preventDefault();
  };

  return (
    <>
      {choices.length > 0 && (
        <ul ref={list} className={styles.choices}>
          {choices.map((choice, at) => (
            <li
              key={choice}
              draggable
              onDragStart={() => {
                dragged.current = at;
              }}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => dragged.current !== undefined && move(dragged.current, at)}
            >
              <button type="button" className={styles.choice} onKeyDown={(event) => press(event, at)}>
                {choice}
              </button>
              <button
                type="button"
                className={styles.remove}
                aria-label={t(text.removeChoice, { name: choice })}
                onClick={() => remove(at)}
              >
                <CloseOutlined aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Input
        id={id}
        maxLength={50}
        placeholder={t(text.newChoice)}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (!pasted.includes('\n')) return;
          event.preventDefault();
          add(pasted);
        }}
        onPressEnter={(event) => {
          if (event.nativeEvent.isComposing || !typed.trim()) return;
          event.preventDefault(); // it would send the form
          add(typed);
        }}
        onBlur={() => add(typed)}
      />
    </>
  );
}
