import { Form, Input, Select } from 'antd';
import { t } from '#shared/text.ts';
import { useBelongingsOptions } from './belongings-options.ts';
import { text } from './text.ts';

/** How somebody is called, how they sign in, and what they belong to. */
export function AccountFields() {
  const { roles, departments, groups } = useBelongingsOptions();
  const roleIds = Form.useWatch<string[] | undefined>('roleIds');
  const many = { mode: 'multiple' as const, allowClear: true, showSearch: { optionFilterProp: 'label' } };
  return (
    <>
      <Form.Item name="name" label={t(text.name)} required>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="email" label={t(text.email)} required>
        <Input type="email" autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="userName" label={t(text.userName)} extra={t(text.userNameHelp)}>
        <Input autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item name="roleIds" label={t(text.roles)} extra={roleIds?.length === 0 && t(text.noRole)}>
        <Select {...many} options={roles} />
      </Form.Item>
      <Form.Item name="departmentIds" label={t(text.departments)}>
        <Select {...many} options={departments} />
      </Form.Item>
      <Form.Item name="groupIds" label={t(text.groups)}>
        <Select {...many} options={groups} />
      </Form.Item>
    </>
  );
}
