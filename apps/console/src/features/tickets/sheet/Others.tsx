import { EditOutlined, EyeOutlined } from '@ant-design/icons';
import type { Attendant } from '@huiyin/contract/realtime';
import { t } from '#shared/text.ts';
import styles from './TicketHeader.module.css';
import { text } from './text.ts';

/** Who else has this ticket open, and who types in it. */
export function Others({ people }: { people: readonly Attendant[] }) {
  return (
    <span role="status" className={styles.others}>
      {people.map(({ id, name, doing }) => (
        <span key={id}>
          {doing === 'typing' ? <EditOutlined aria-hidden /> : <EyeOutlined aria-hidden />}{' '}
          {t(doing === 'typing' ? text.typing : text.viewing, { name })}
        </span>
      ))}
    </span>
  );
}
