import type { DepartmentId, GroupId, RoleId } from '@huiyin/contract/ids';
import type { Language } from '@huiyin/contract/language';
import type { Account } from '@huiyin/contract/staff';

/** What the fields of an account hold. */
export interface AccountValues {
  name: string;
  email: string;
  userName: string;
  roleIds: RoleId[];
  departmentIds: DepartmentId[];
  groupIds: GroupId[];
  language?: Language;
}

export const accountValues = ({
  name,
  email,
  userName,
  roleIds,
  departmentIds,
  groupIds,
}: Account): AccountValues => ({ name, email, userName: userName ?? '', roleIds, departmentIds, groupIds });

/** The fields as the API takes them: no user name is none, not an empty one. */
export const accountInput = ({ name, email, userName, roleIds, departmentIds, groupIds }: AccountValues) => ({
  name,
  email,
  userName: userName.trim() || null,
  roleIds,
  departmentIds,
  groupIds,
});
