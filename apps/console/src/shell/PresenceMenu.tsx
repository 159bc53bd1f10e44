import { type ChosenPresence, chosenPresences, type Presence } from '@huiyin/contract/presence';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { api } from '#shared/api.ts';
import { presenceText, text } from '#shared/presence-text.ts';
import { useLive } from '#shared/realtime.ts';
import { useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import styles from './PresenceMenu.module.css';

/** Whether one takes new work, seen by colleagues and set here. */
export function PresenceMenu() {
  const { id } = useMe();
  const query = api.presence.list.queryOptions();
  const { data } = useQuery(query);
  useLive(`presence:${id}`, query.queryKey);
  const queries = useQueryClient();
  const choose = useMutation(
    api.presence.choose.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: query.queryKey }),
      onError: useSayFailure(),
    }),
  );
  // Whoever reads this is here, even where the server has not noticed yet.
  const known = data?.staff.find((one) => one.id === id)?.presence;
  const presence: Presence = !known || known === 'offline' ? 'online' : known;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [presence],
        items: chosenPresences.map((key) => ({ key, label: <Mark presence={key} /> })),
        onClick: ({ key }) => choose.mutate({ presence: key as ChosenPresence }),
      }}
    >
      <Button
        type="text"
        className={styles.button}
        aria-label={t(text.mine, { presence: t(presenceText[presence]) })}
      >
        <Mark presence={presence} />
      </Button>
    </Dropdown>
  );
}

const Mark = ({ presence }: { presence: Presence }) => (
  <span className={styles.mark} data-presence={presence}>
    {t(presenceText[presence])}
  </span>
);
