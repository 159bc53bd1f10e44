import type { Account } from '@huiyin/contract/staff';
import { Button } from 'antd';
import { useState } from 'react';
import { AccountActions } from '#features/staff/AccountActions.tsx';
import { AccountForm } from '#features/staff/AccountForm.tsx';
import { AccountList } from '#features/staff/AccountList.tsx';
import { InviteForm } from '#features/staff/InviteForm.tsx';
import { LinkDialog } from '#features/staff/LinkDialog.tsx';
import { text } from '#features/staff/text.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import { text as places } from '#shell/settings-text.ts';

/** Everybody's accounts. */
export function PeoplePage() {
  const [inviting, setInviting] = useState(false);
  const [edited, setEdited] = useState<Account>();
  const [handOver, setHandOver] = useState<{ name: string; link: string }>();
  const close = () => {
    setInviting(false);
    setEdited(undefined);
  };
  const show = (name: string, link: string | null) => {
    close();
    if (link) setHandOver({ name, link });
  };

  return (
    <>
      <PageHeader title={t(places.people)}>
        <Button type="primary" onClick={() => setInviting(true)}>
          {t(text.invite)}
        </Button>
      </PageHeader>
      <AccountList open={setEdited} />
      <EditPanel title={t(text.invite)} open={inviting} close={close}>
        <InviteForm onInvited={show} />
      </EditPanel>
      <EditPanel title={t(text.editPerson)} open={edited !== undefined} close={close}>
        {edited && (
          <>
            <AccountForm key={edited.id} account={edited} onSaved={close} />
            <AccountActions account={edited} onLink={show} onDone={close} />
          </>
        )}
      </EditPanel>
      {handOver && <LinkDialog {...handOver} close={() => setHandOver(undefined)} />}
    </>
  );
}
