import { departmentId, groupId, importId, staffId } from '@huiyin/contract/ids';
import { language } from '@huiyin/contract/language';
import { permission } from '@huiyin/contract/permissions';
import { z } from 'zod';
import type { StaffActor } from '#platform/actor';

/** Who began a job, with what they were allowed then: a token that may less stays so. */
export const actingStaff = z.object({
  id: staffId,
  name: z.string(),
  language,
  permissions: z.array(permission),
  departmentIds: z.array(departmentId),
  groupIds: z.array(groupId),
});

type Kept = z.infer<typeof actingStaff>;

export function keptActor({ id, name, language, permissions, departmentIds, groupIds }: StaffActor): Kept {
  return {
    ...{ id, name, language, permissions: [...permissions] },
    ...{ departmentIds: [...departmentIds], groupIds: [...groupIds] },
  };
}

export function actorAgain({ permissions, ...kept }: Kept): StaffActor {
  return { kind: 'staff', ...kept, permissions: new Set(permissions), sessionId: null };
}

/** What each step of an import goes on with. */
export const importStep = z.object({ importId, actor: actingStaff });
