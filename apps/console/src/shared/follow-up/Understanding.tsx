import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebounced } from '../debounced.ts';
import { spoken } from '../language.ts';
import { exactText } from '../moment-text.ts';
import { t } from '../text.ts';
import styles from './PlanField.module.css';
import { understandingOf } from './plan.ts';
import { planText as text } from './text.ts';

interface Understood {
  at: Date | null;
  what: string;
  otherwise: Date;
}

/** What the desk makes of a plan while it is being typed. */
export function Understanding({ of, say = words }: { of: string; say?(understood: Understood): string }) {
  const rested = useDebounced(of.trim(), 250);
  const { data } = useQuery({ ...understandingOf(rested), placeholderData: keepPreviousData });
  return (
    <p role="status" className={styles.understanding}>
      {rested && of.trim() && data ? say(data) : ''}
    </p>
  );
}

function words({ at, what, otherwise }: Understood) {
  if (!at && !what) return t(text.nothing);
  const said = { at: dayAndTime(at ?? otherwise), what: what || t(text.customer) };
  return t(at ? text.understood : text.noTime, said);
}

export function dayAndTime(at: Date) {
  const weekday = new Intl.DateTimeFormat(spoken.get().language, { weekday: 'short' }).format(at);
  return `${exactText(at)} ${weekday}`;
}
