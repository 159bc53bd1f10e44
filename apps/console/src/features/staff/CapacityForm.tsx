import type { StaffId } from '@huiyin/contract/ids';
import { type Channel, channels } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, InputNumber } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import type { Present } from './PresenceTable.tsx';
import { text } from './text.ts';

type Values = Partial<Record<Channel, number | null>>;

/** How much of each channel a person is given at once. */
export function CapacityForm(props: {
  person: Present;
  channelNames: Record<Channel, { zh: string; en: string }>;
  onSaved(): void;
}) {
  const { person, channelNames, onSaved } = props;
  const [form] = Form.useForm<Values>();
  const done = useDone();
  const set = useMutation(
    api.presence.setCapacity.mutationOptions({
      onSuccess() {
        onSaved();
        return done(text.saved, api.presence.key());
      },
    }),
  );
  return (
    <ApiForm
      form={form}
      request={set}
      initialValues={Object.fromEntries(person.capacity.map(({ channel, most }) => [channel, most]))}
      onFinish={(values) =>
        set.mutate({
          staffId: person.id as StaffId,
          capacity: channels.flatMap((channel) => {
            const most = values[channel];
            return most == null ? [] : [{ channel, most }];
          }),
        })
      }
    >
      <p>{t(text.capacityHint)}</p>
      {channels.map((channel) => (
        <Form.Item key={channel} name={channel} label={t(channelNames[channel])}>
          <InputNumber min={0} max={100} precision={0} placeholder={t(text.noLimit)} />
        </Form.Item>
      ))}
      <Button type="primary" htmlType="submit" block loading={set.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
