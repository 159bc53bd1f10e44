import type { Capacity } from '@huiyin/contract/presence';
import type { Channel } from '@huiyin/contract/tickets';
import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { presenceText } from '#shared/presence-text.ts';
import { useLive } from '#shared/realtime.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './AccountTable.module.css';
import { text } from './text.ts';

export interface Present {
  id: string;
  name: string;
  capacity: Capacity[];
}

/** Who is here now, and how much each is given at once. */
export function PresenceTable(props: {
  channelNames: Record<Channel, { zh: string; en: string }>;
  open?(person: Present): void;
}) {
  const { channelNames, open } = props;
  const query = api.presence.list.queryOptions();
  const { data, error, refetch } = useQuery(query);
  useLive('presence', query.queryKey);
  useLive('staff', query.queryKey);
  if (!data) return error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />;
  return (
    <Table
      rowKey="id"
      pagination={false}
      dataSource={data.staff}
      columns={[
        { title: t(text.name), dataIndex: 'name' },
        {
          title: t(text.presence),
          render: (_, { presence, since }) => (
            <>
              {t(presenceText[presence])}
              {since && (
                <div className={styles.second}>
                  <Moment at={since} />
                </div>
              )}
            </>
          ),
        },
        {
          title: t(text.capacity),
          render: (_, person) => {
            const words =
              person.capacity
                .map(({ channel, most }) => `${t(channelNames[channel])} ${most}`)
                .join(t(sharedText.between)) || t(text.noLimit);
            if (!open) return words;
            return (
              <Button
                type="link"
                className={styles.name}
                aria-label={`${t(text.capacityOf, { name: person.name })}：${words}`}
                onClick={() => open(person)}
              >
                {words}
              </Button>
            );
          },
        },
      ]}
    />
  );
}
