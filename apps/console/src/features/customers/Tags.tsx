import { Link } from '@tanstack/react-router';
import styles from './Tags.module.css';

/** Words that colleagues sort customers by; `linked` to those who have the same. */
export function Tags({ tags, linked = false }: { tags: readonly string[]; linked?: boolean }) {
  return tags.map((tag) =>
    linked ? (
      <Link key={tag} className={styles.tag} to="/customers" search={{ tag }}>
        {tag}
      </Link>
    ) : (
      <span key={tag} className={styles.tag}>
        {tag}
      </span>
    ),
  );
}
