import type { StaffId } from '@huiyin/contract/ids';
import { type ReactNode, useState } from 'react';
import { InvitePerson } from '#features/imports/invite-person.ts';
import { InviteForm } from '#features/staff/InviteForm.tsx';
import { LinkDialog } from '#features/staff/LinkDialog.tsx';
import { text } from '#features/staff/text.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';

interface Inviting {
  name: string;
  invited(id: StaffId): void;
}

/** Lets who may invite colleagues do so where a file names one, without leaving it. */
export function InvitingPeople({ children }: { children: ReactNode }) {
  const [inviting, setInviting] = useState<Inviting>();
  const [handOver, setHandOver] = useState<{ name: string; link: string }>();
  const mayInvite = useMay('staff.manage');
  const invite = (name: string, invited: Inviting['invited']) => setInviting({ name, invited });
  const close = () => setInviting(undefined);
  const onInvited = (name: string, link: string | null, id: StaffId) => {
    inviting?.invited(id);
    close();
    if (link) setHandOver({ name, link });
  };
  return (
    <InvitePerson value={mayInvite ? invite : undefined}>
      {children}
      <EditPanel title={t(text.invite)} open={inviting !== undefined} close={close}>
        {inviting && <InviteForm name={inviting.name} onInvited={onInvited} />}
      </EditPanel>
      {handOver && <LinkDialog {...handOver} close={() => setHandOver(undefined)} />}
    </InvitePerson>
  );
}
