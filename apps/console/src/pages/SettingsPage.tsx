import { ORPCError } from '@orpc/client';
import { Link, Outlet, useMatchRoute } from '@tanstack/react-router';
import { FailureState } from '#shared/FailureState.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import { useForbiddenSection, useSettingsGroups } from '#shell/settings-sections.ts';
import { text } from '#shell/settings-text.ts';
import styles from './SettingsPage.module.css';

/** All that can be set beside what is being set; on a phone one after the other. */
export function SettingsPage() {
  const atIndex = Boolean(useMatchRoute()({ to: '/settings' }));
  const forbidden = useForbiddenSection();
  return (
    <div className={styles.settings} data-at-index={atIndex || undefined}>
      <nav className={styles.sections} aria-label={t(text.settings)}>
        {useSettingsGroups().map(({ group, label, sections }) => (
          <div key={group} className={styles.group}>
            <span className={styles.name}>{t(label)}</span>
            {sections.map(({ to, label }) => (
              <Link key={to} to={to} className={styles.section}>
                {t(label)}
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <div>
        {!atIndex && (
          <Link to="/settings" className={styles.back}>
            ‹ {t(text.settings)}
          </Link>
        )}
        {forbidden ? (
          <>
            <PageHeader title={t(forbidden.label)} />
            <FailureState error={new ORPCError('FORBIDDEN')} />
          </>
        ) : (
          <Outlet />
        )}
      </div>
    </div>
  );
}
