import type { StaffId } from '@huiyin/contract/ids';
import type { Label } from '@huiyin/contract/language';
import type { Capacity } from '@huiyin/contract/presence';
import { type Channel, channels } from '@huiyin/contract/tickets';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, InputNumber } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import type { Present } from './PresenceTable.tsx';
import { text } from './text.ts';

type Values = Record<Channel, number | null>;

/** How much of each channel a person is given at once. */
export function CapacityForm(props: {
  person: Present;
  channelNames: Record<Channel, Label>;
  onSaved(): void;
}) {
  const { person, channelNames, onSaved } = props;
  const [form] = Form.useForm<Values>();
  const [initial] = useState(() => valuesOf(person.capacity));
  const staff = useQuery(api.presence.list.queryOptions()).data?.staff ?? [];
  const queries = useQueryClient();
  const done = useDone();
  const set = useMutation(
    api.presence.setCapacity.mutationOptions({
      onSuccess() {
        onSaved();
        return done(text.saved, api.presence.key());
      },
      onError: () => queries.invalidateQueries({ queryKey: api.presence.key() }),
    }),
  );
  return (
    <SettingForm
      form={form}
      request={set}
      initial={initial}
      now={valuesOf((staff.find(({ id }) => id === person.id) ?? person).capacity)}
      says={saysWith(channelNames)}
      save={(values, was) =>
        set.mutate({
          staffId: person.id as StaffId,
          capacity: capacityOf(values),
          was: was && capacityOf(was),
        })
      }
    >
      <p>{t(text.capacityHint)}</p>
      {channels.map((channel) => (
        <Form.Item key={channel} name={channel} label={t(channelNames[channel])}>
          <InputNumber min={0} max={100} precision={0} placeholder={t(text.noLimit)} />
        </Form.Item>
      ))}
    </SettingForm>
  );
}

const valuesOf = (capacity: readonly Capacity[]) =>
  Object.fromEntries(
    channels.map((channel) => [channel, capacity.find((one) => one.channel === channel)?.most ?? null]),
  ) as Values;

const capacityOf = (values: Values): Capacity[] =>
  channels.flatMap((channel) => {
    const most = values[channel];
    return most == null ? [] : [{ channel, most }];
  });

const saysWith = (channelNames: Record<Channel, Label>) =>
  Object.fromEntries(
    channels.map((channel) => [
      channel,
      { label: channelNames[channel], words: (most: number) => String(most), empty: text.noLimit },
    ]),
  ) as Says<Values>;
