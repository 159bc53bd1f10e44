import { Link } from '@tanstack/react-router';
import { t } from '#shared/text.ts';
import { useDestinations } from './destinations.ts';
import styles from './Navigation.module.css';
import { text } from './text.ts';

export function SideNavigation() {
  return (
    <nav className={styles.side} aria-label={t(text.places)}>
      {useDestinations().map(({ to, label, Icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className={styles.entry}>
          <Icon aria-hidden />
          <span>{t(label)}</span>
        </Link>
      ))}
    </nav>
  );
}
