import { type NoticeKind, noticeKinds } from '@huiyin/contract/notice-words';
import type { NoticeWays } from '@huiyin/contract/notices';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Checkbox } from 'antd';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import styles from './NoticeChoices.module.css';
import { text } from './text.ts';

interface Choice {
  kind: NoticeKind;
  ways: NoticeWays;
}

const ways = ['console', 'mail', 'sound'] as const;

/** Which kinds of notice come by which way; each change is saved at once. */
export function NoticeChoices({ choices, byMail }: { choices: readonly Choice[]; byMail: boolean }) {
  const choose = useChoose();
  return (
    <table className={styles.choices}>
      <thead>
        <tr>
          <th scope="col">{t(text.kind)}</th>
          {ways.map((way) => (
            <th key={way} scope="col">
              {t(text[way])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map(({ kind, ways: chosen }) => (
          <tr key={kind}>
            <th scope="row">{t(noticeKinds[kind].name)}</th>
            {ways.map((way) => (
              <td key={way}>
                <Checkbox
                  aria-label={t(text.wayOf, { kind: t(noticeKinds[kind].name), way: t(text[way]) })}
                  checked={chosen[way] && (way !== 'sound' || chosen.console)}
                  disabled={(way === 'mail' && !byMail) || (way === 'sound' && !chosen.console)}
                  onChange={({ target }) => choose({ kind, ways: { ...chosen, [way]: target.checked } })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shows the choice at once, and takes it back where it could not be saved. */
function useChoose() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { queryKey } = api.notices.settings.queryOptions();
  const { mutate } = useMutation(
    api.notices.choose.mutationOptions({
      onMutate: async (choice) => {
        await queries.cancelQueries({ queryKey });
        queries.setQueryData(
          queryKey,
          (known) =>
            known && {
              ...known,
              choices: known.choices.map((other) => (other.kind === choice.kind ? choice : other)),
            },
        );
      },
      onError: (error) => void message.error(failureText(error)),
      onSettled: () => queries.invalidateQueries({ queryKey }),
    }),
  );
  return mutate;
}
