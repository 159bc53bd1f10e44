import type { TicketId } from '@huiyin/contract/ids';
import { Button, Checkbox } from 'antd';
import { t } from '#shared/text.ts';
import styles from './Bulk.module.css';
import { text } from './text.ts';
import type { useChoice } from './use-choice.ts';

/** Above a list that has no head of its own: begins choosing where it waits for that, and chooses all that is listed. */
export function ChooseMany(props: { listed: readonly TicketId[]; chosen: ReturnType<typeof useChoice> }) {
  const { listed, chosen } = props;
  const { choice, choose, isChoosing, isWide, mayChoose, turn } = chosen;
  if (!mayChoose) return null;
  const count = listed.filter((id) => choice.ids.includes(id)).length;
  const isAll = count === listed.length;
  return (
    <div className={styles.choosing}>
      {isChoosing && (
        <Checkbox
          checked={isAll}
          indeterminate={count > 0 && !isAll}
          onChange={() => choose(isAll ? [] : listed)}
        >
          {t(text.chooseAll)}
        </Checkbox>
      )}
      {!isWide && (
        <Button size="small" aria-pressed={isChoosing} onClick={turn}>
          {t(isChoosing ? text.stop : text.bulk)}
        </Button>
      )}
    </div>
  );
}
