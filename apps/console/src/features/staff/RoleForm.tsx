import type { RoleId } from '@huiyin/contract/ids';
import { permissions as labels, type Permission } from '@huiyin/contract/permissions';
import type { Role } from '@huiyin/contract/roles';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { sharedText, t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { permissionAreas } from './permission-areas.ts';
import { RemoveRole } from './RemoveRole.tsx';
import styles from './RoleForm.module.css';
import { permissionAreaText, text } from './text.ts';

interface RoleFields {
  name: string;
  permissions: Permission[];
  needsSecondFactor: boolean;
}

/** Adds a role, or changes the one given; to be read only where one may not. */
export function RoleForm(props: { role?: Role; now: Role | undefined; mayManage: boolean; onSaved(): void }) {
  const { role, now, mayManage, onSaved } = props;
  const [form] = Form.useForm<RoleFields>();
  const queries = useQueryClient();
  const [id] = useState(() => role?.id ?? newId<RoleId>());
  const done = useDone();
  const onSuccess = () => {
    onSaved();
    return done(text.saved, api.roles.key(), api.sessions.key());
  };
  const save = useMutation({
    mutationFn: ({ was, ...fields }: RoleFields & { was: RoleFields | undefined }) =>
      was ? api.roles.change.call({ id, ...fields, was }) : api.roles.add.call({ id, ...fields }),
    onSuccess,
    onError: () => queries.invalidateQueries({ queryKey: api.roles.key() }),
  });
  return (
    <SettingForm
      form={form}
      request={save}
      disabled={!mayManage}
      initial={fieldsOf(role)}
      now={now && fieldsOf(now)}
      says={says}
      save={(fields, was) => save.mutate({ ...fields, was })}
      below={
        mayManage ? (
          role && !role.code && <RemoveRole role={role} onDone={onSaved} />
        ) : (
          <p>{t(text.lookOnly)}</p>
        )
      }
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
    </SettingForm>
  );
}

const fieldsOf = ({
  name = '',
  permissions = [],
  needsSecondFactor = false,
}: Partial<Role> = {}): RoleFields => ({ name, permissions, needsSecondFactor });

const says: Says<RoleFields> = {
  name: { label: text.roleName, words: (name) => name },
  permissions: {
    label: text.permissions,
    words: (permissions) => permissions.map((one) => t(labels[one])).join(t(sharedText.between)),
  },
};
