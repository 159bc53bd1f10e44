import { ExclamationCircleOutlined } from '@ant-design/icons';
import { t } from '#shared/text.ts';
import { text } from './profile/text.ts';
import styles from './SpecialNeeds.module.css';

/** What must not be forgotten with this customer, as an allergy: stands wherever they are served. */
export function SpecialNeeds({ needs }: { needs: readonly string[] }) {
  if (needs.length === 0) return null;
  return (
    <section className={styles.needs} aria-label={t(text.specialNeeds)}>
      <ExclamationCircleOutlined aria-hidden />
      <ul>
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </section>
  );
}
