import { Button } from 'antd';
import { useRef } from 'react';
import { KeyHint } from '#shared/KeyHint.tsx';
import { useShortcut } from '#shared/keyboard.ts';
import { t } from '#shared/text.ts';
import styles from './Hints.module.css';
import type { Offer } from './offers.ts';
import { text } from './text.ts';
import type { Findings } from './use-findings.ts';

const AROUND = 8;
const KEY = 'mod+b';

/**
 * What stands under the description: vague words with their place marked, and numbers for their fields. Tab passes
 * them by; one key takes all numbers.
 */
export function DescriptionHints(props: {
  description: string;
  findings: Findings | undefined;
  offers: readonly Offer[];
  phone: string | undefined;
  take(offer: Offer): void;
  takePhone(phone: string): void;
  takeAll(): void;
}) {
  const { description, findings, offers, phone, take, takePhone, takeAll } = props;
  const root = useRef<HTMLDivElement>(null);
  const isOffered = offers.length > 0 || phone !== undefined;
  useShortcut(KEY, text.takeAll, isOffered ? takeAll : undefined);
  if (!findings) return null;
  const vague = findings.vagueWords.filter(({ start, end, word }) => description.slice(start, end) === word);
  const point = (start: number, end: number) => {
    const form = root.current?.closest('form');
    const area = form?.querySelector<HTMLTextAreaElement>('textarea[id$=_description]');
    area?.focus();
    area?.setSelectionRange(start, end);
  };
  return (
    <div ref={root} role="status" className={styles.hints}>
      {vague.length > 0 && (
        <div>
          {t(text.vague)}
          {vague.map(({ start, end, word }) => (
            <Button key={start} type="link" size="small" tabIndex={-1} onClick={() => point(start, end)}>
              …{description.slice(Math.max(0, start - AROUND), start)}
              <mark>{word}</mark>
              {description.slice(end, end + AROUND)}…
            </Button>
          ))}
        </div>
      )}
      {isOffered && (
        <div className={styles.found}>
          <span>{t(text.found)}</span>
          {phone && (
            <Button size="small" tabIndex={-1} onClick={() => takePhone(phone)}>
              {t(text.useAs, { value: phone, field: t(text.customer) })}
            </Button>
          )}
          {offers.map((offer) => (
            <Button
              key={`${offer.field} ${offer.value}`}
              size="small"
              tabIndex={-1}
              onClick={() => take(offer)}
            >
              {t(text.useAs, offer)}
            </Button>
          ))}
          <Button type="link" size="small" tabIndex={-1} onClick={takeAll}>
            {t(text.takeAll)}
            <KeyHint keys={KEY} />
          </Button>
        </div>
      )}
    </div>
  );
}
