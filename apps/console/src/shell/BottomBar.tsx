import { EllipsisOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Dropdown } from 'antd';
import { t } from '#shared/text.ts';
import { useDestinations } from './destinations.ts';
import styles from './Navigation.module.css';
import { text } from './text.ts';

const FITTING = 5;

/** The main places on a phone, within reach of the thumb; what does not fit is behind the last entry. */
export function BottomBar() {
  const navigate = useNavigate();
  const all = useDestinations();
  const shown = all.length > FITTING ? all.slice(0, FITTING - 1) : all;
  const rest = all.slice(shown.length);

  return (
    <nav className={styles.bottom} aria-label={t(text.places)}>
      {shown.map(({ to, label, Icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className={styles.entry}>
          <Icon aria-hidden />
          <span>{t(label)}</span>
        </Link>
      ))}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rest.map(({ to, label }) => ({
              key: to,
              label: t(label),
              onClick: () => void navigate({ to }),
            })),
          }}
        >
          <button type="button" className={styles.entry}>
            <EllipsisOutlined aria-hidden />
            <span>{t(text.more)}</span>
          </button>
        </Dropdown>
      )}
    </nav>
  );
}
