import { Link } from '@tanstack/react-router';
import { t } from '#shared/text.ts';
import { text } from './text.ts';
import { useViews } from './use-views.ts';
import styles from './Views.module.css';

/** The views to choose from, each with how many tickets it holds. */
export function ViewTabs({ current }: { current: string }) {
  return (
    <nav className={styles.views} aria-label={t(text.views)}>
      {useViews().map(({ key, name, count, search }) => (
        <Link
          key={key}
          to="/tickets"
          search={search}
          aria-current={key === current ? 'page' : undefined}
          activeProps={{}}
        >
          {name}
          {count && <small>{count}</small>}
        </Link>
      ))}
    </nav>
  );
}
