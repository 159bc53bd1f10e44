import type { Role } from '@huiyin/contract/roles';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { refusalOf, refusedAbout } from '#shared/failure.ts';
import { sharedText, t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { useUndoable } from '#shared/use-undoable.tsx';
import styles from './AccountActions.module.css';
import { text } from './text.ts';

/** Removes a role: at once and to be undone where nobody holds it, else after naming who would lose it. */
export function RemoveRole({ role, onDone }: { role: Role; onDone(): void }) {
  const { id, name, permissions } = role;
  const [holders, setHolders] = useState<readonly string[]>([]);
  const done = useDone();
  const queries = useQueryClient();
  const undoable = useUndoable();
  const onError = useSayFailure();
  const restore = useMutation(
    api.roles.add.mutationOptions({ onSuccess: () => done(text.roleRestored, api.roles.key()), onError }),
  );
  const remove = useMutation(
    api.roles.remove.mutationOptions({
      onSuccess(_, { fromHolders }) {
        onDone();
        if (fromHolders) return done(text.roleRemoved, api.roles.key(), api.staff.key());
        undoable(text.roleRemoved, () => restore.mutate({ id, name, permissions }));
        return queries.invalidateQueries({ queryKey: api.roles.key() });
      },
      onError(error) {
        if (refusalOf(error) === 'roles.held') setHolders(refusedAbout(error));
        else onError(error);
      },
    }),
  );
  return (
    <div className={styles.actions}>
      <Button danger loading={remove.isPending} onClick={() => remove.mutate({ id })}>
        {t(text.removeRole)}
      </Button>
      <Modal
        open={holders.length > 0}
        title={t(text.removeHeld, { role: name })}
        okText={t(text.removeFromAll)}
        okButtonProps={{ danger: true, loading: remove.isPending }}
        onOk={() => remove.mutate({ id, fromHolders: true })}
        onCancel={() => setHolders([])}
      >
        <p>{t(text.removeHeldHint)}</p>
        <p>{holders.join(t(sharedText.between))}</p>
      </Modal>
    </div>
  );
}
