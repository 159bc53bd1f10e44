import { Button } from 'antd';
import { t } from '#shared/text.ts';
import styles from './InPlace.module.css';
import { text } from './text.ts';

/** Two people changed the same field: both are shown, and one of them stays. */
export function StaleChoice(props: {
  mine: string;
  theirs: string;
  isSaving: boolean;
  keepMine(): void;
  keepTheirs(): void;
}) {
  return (
    <div role="alert" className={styles.stale}>
      <p>{t(text.changedBy)}</p>
      <dl>
        <dt>{t(text.theirs)}</dt>
        <dd>{props.theirs || t(text.nothing)}</dd>
        <dt>{t(text.mine)}</dt>
        <dd>{props.mine || t(text.nothing)}</dd>
      </dl>
      <Button size="small" type="primary" loading={props.isSaving} onClick={props.keepMine}>
        {t(text.keepMine)}
      </Button>{' '}
      <Button size="small" onClick={props.keepTheirs}>
        {t(text.keepTheirs)}
      </Button>
    </div>
  );
}
