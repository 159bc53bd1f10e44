import { Link } from '@tanstack/react-router';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import { useSettingsGroups } from '#shell/settings-sections.ts';
import { text } from '#shell/settings-text.ts';
import styles from './AllSettingsPage.module.css';

/** What can be set, and what each is for. */
export function AllSettingsPage() {
  return (
    <>
      <PageHeader title={t(text.settings)} />
      {useSettingsGroups().map(({ group, label, sections }) => (
        <section key={group}>
          <h2>{t(label)}</h2>
          <ul className={styles.list}>
            {sections.map(({ to, label, hint }) => (
              <li key={to}>
                <Link to={to} className={styles.section}>
                  <strong>{t(label)}</strong>
                  <span>{t(hint)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
