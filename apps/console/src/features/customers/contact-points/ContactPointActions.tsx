import { EllipsisOutlined } from '@ant-design/icons';
import type { ContactPoint } from '@huiyin/contract/contact-points';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** What can be done with one contact point. */
export function ContactPointActions({ point, edit }: { point: ContactPoint; edit(): void }) {
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const then = {
    onSuccess: () => queries.invalidateQueries({ queryKey: api.customers.key() }),
    onError: (error: unknown) => void message.error(failureText(error)),
  };
  const change = useMutation(api.contactPoints.change.mutationOptions(then));
  const remove = useMutation(api.contactPoints.remove.mutationOptions(then));
  const { id: contactPointId, masked, primary, bouncedAt } = point;
  const askRemoval = () =>
    modal.confirm({
      title: t(text.removeSure),
      content: `${masked} — ${t(text.removeHint)}`,
      okText: t(text.remove),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync({ contactPointId }).catch(() => undefined),
    });

  const items = [
    { key: 'edit', label: t(text.edit), onClick: edit },
    !primary && {
      key: 'primary',
      label: t(text.makePrimary),
      onClick: () => change.mutate({ contactPointId, primary: true }),
    },
    {
      key: 'bounced',
      label: t(bouncedAt ? text.unmarkBounced : text.markBounced),
      onClick: () => change.mutate({ contactPointId, bounced: !bouncedAt }),
    },
    { key: 'remove', label: t(text.remove), danger: true, onClick: askRemoval },
  ].filter((item) => item !== false);
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button type="text" icon={<EllipsisOutlined />} aria-label={t(text.more, { masked })} />
    </Dropdown>
  );
}
