import type { SampleState } from '@huiyin/contract/sample';
import { t } from '#shared/text.ts';
import styles from './SampleTeam.module.css';
import { text } from './text.ts';

/** Who is in the team, and what they sign in with. */
export function SamplePeople({ people }: Pick<SampleState, 'people'>) {
  return (
    <>
      <p>{t(text.people)}</p>
      <table className={styles.people}>
        <thead>
          <tr>
            <th>{t(text.userName)}</th>
            <th>{t(text.name)}</th>
            <th>{t(text.roles)}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, userName, roles }) => (
            <tr key={userName}>
              <td>{userName}</td>
              <td>{name}</td>
              <td>{roles.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
