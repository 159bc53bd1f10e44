import type { RoleId } from '@huiyin/contract/ids';
import type { Permission } from '@huiyin/contract/permissions';
import type { Role } from '@huiyin/contract/roles';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { permissionAreas } from './permission-areas.ts';
import { RemoveRole } from './RemoveRole.tsx';
import styles from './RoleForm.module.css';
import { permissionAreaText, text } from './text.ts';

/** Adds a role, or changes the one given; to be read only where one may not. */
export function RoleForm(props: { role?: Role; mayManage: boolean; onSaved(): void }) {
  const { role, mayManage, onSaved } = props;
  const [form] = Form.useForm<{ name: string; permissions: Permission[]; needsSecondFactor: boolean }>();
  const [id] = useState(() => role?.id ?? newId<RoleId>());
  const done = useDone();
  const onSuccess = () => {
    onSaved();
    return done(text.saved, api.roles.key(), api.sessions.key());
  };
  const add = useMutation(api.roles.add.mutationOptions({ onSuccess }));
  const change = useMutation(api.roles.change.mutationOptions({ onSuccess }));
  const save = role ? change : add;
  return (
    <ApiForm
      form={form}
      request={save}
      disabled={!mayManage}
      initialValues={{
        name: role?.name ?? '',
        permissions: role?.permissions ?? [],
        needsSecondFactor: role?.needsSecondFactor ?? false,
      }}
      onFinish={(values) => save.mutate({ id, ...values })}
    >
      <Form.Item name="name" label={t(text.roleName)} required>
        <Input autoFocus={mayManage} autoComplete="off" />
      </Form.Item>
      <Form.Item name="needsSecondFactor" valuePropName="checked" extra={t(text.needsSecondFactorHint)}>
        <Checkbox>{t(text.needsSecondFactor)}</Checkbox>
      </Form.Item>
      <Form.Item name="permissions" label={t(text.permissions)} required>
        <Checkbox.Group className={styles.permissions}>
          {permissionAreas.map(({ area, permissions }) => (
            <fieldset key={area}>
              <legend>{t(permissionAreaText[area])}</legend>
              {permissions.map(([permission, label]) => (
                <Checkbox key={permission} value={permission}>
                  {t(label)}
                </Checkbox>
              ))}
            </fieldset>
          ))}
        </Checkbox.Group>
      </Form.Item>
      {mayManage ? (
        <Button type="primary" htmlType="submit" block loading={save.isPending}>
          {t(sharedText.save)}
        </Button>
      ) : (
        <p>{t(text.lookOnly)}</p>
      )}
      {mayManage && role && !role.code && <RemoveRole role={role} onDone={onSaved} />}
    </ApiForm>
  );
}
