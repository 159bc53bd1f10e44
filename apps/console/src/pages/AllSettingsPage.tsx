import { Link } from '@tanstack/react-router';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import { useSettingsSections } from '#shell/settings-sections.ts';
import { text } from '#shell/settings-text.ts';
import styles from './AllSettingsPage.module.css';

/** What can be set, and what each is for. */
export function AllSettingsPage() {
  return (
    <>
      <PageHeader title={t(text.settings)} />
      <ul className={styles.list}>
        {useSettingsSections().map(({ to, label, hint }) => (
          <li key={to}>
            <Link to={to} className={styles.section}>
              <strong>{t(label)}</strong>
              <span>{t(hint)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
