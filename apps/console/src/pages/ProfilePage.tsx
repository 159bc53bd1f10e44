import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { text as notices } from '#features/notices/text.ts';
import { ChangePasswordForm } from '#features/sessions/ChangePasswordForm.tsx';
import { MadeToken } from '#features/sessions/MadeToken.tsx';
import { MakeTokenForm } from '#features/sessions/MakeTokenForm.tsx';
import { PasskeyPanel } from '#features/sessions/PasskeyPanel.tsx';
import { ProfileForm } from '#features/sessions/ProfileForm.tsx';
import { text as passkeys } from '#features/sessions/passkey-text.ts';
import { text } from '#features/sessions/profile-text.ts';
import { SecondFactorPanel } from '#features/sessions/SecondFactorPanel.tsx';
import { SessionList } from '#features/sessions/SessionList.tsx';
import { text as secondFactor } from '#features/sessions/second-factor-text.ts';
import { TokenList } from '#features/sessions/TokenList.tsx';
import { EditPanel } from '#shared/EditPanel.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import styles from './ProfilePage.module.css';

/** What is one's own: names, password, devices, tokens. */
export function ProfilePage() {
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const show = (token: string) => {
    setMaking(false);
    setMade(token);
  };
  return (
    <>
      <PageHeader title={t(text.profile)} />
      <section className={styles.section}>
        <h2>{t(text.about)}</h2>
        <ProfileForm />
      </section>
      <section className={styles.section}>
        <h2>{t(text.password)}</h2>
        <ChangePasswordForm />
      </section>
      <section className={styles.section}>
        <h2>{t(secondFactor.secondFactor)}</h2>
        <SecondFactorPanel />
      </section>
      <section className={styles.section}>
        <h2>{t(passkeys.passkeys)}</h2>
        <PasskeyPanel />
      </section>
      <section className={styles.section}>
        <h2>{t(notices.notices)}</h2>
        <Link to="/profile/notices">{t(notices.settings)}</Link>
      </section>
      <section className={styles.section}>
        <h2>{t(text.devices)}</h2>
        <SessionList />
      </section>
      <section className={styles.section}>
        <h2>{t(text.tokens)}</h2>
        <p>{t(text.tokensHint)}</p>
        <TokenList />
        <Button onClick={() => setMaking(true)}>{t(text.makeToken)}</Button>
      </section>
      <EditPanel title={t(text.makeToken)} open={making} close={() => setMaking(false)}>
        <MakeTokenForm onMade={show} />
      </EditPanel>
      {made && <MadeToken token={made} close={() => setMade(undefined)} />}
    </>
  );
}
