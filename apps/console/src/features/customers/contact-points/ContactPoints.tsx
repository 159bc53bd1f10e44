import type { ContactPoint } from '@huiyin/contract/contact-points';
import type { CustomerProfile } from '@huiyin/contract/customers';
import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { pointKindText } from '../text.ts';
import { ContactPointActions } from './ContactPointActions.tsx';
import { ContactPointForm } from './ContactPointForm.tsx';
import styles from './ContactPoints.module.css';
import { ContactValue } from './ContactValue.tsx';
import { text } from './text.ts';

/** How a customer is reached; `compact` without changing anything, as beside a ticket. */
export function ContactPoints({
  customer: { id: customerId, contactPoints, handling },
  compact = false,
}: {
  customer: Pick<CustomerProfile, 'id' | 'contactPoints' | 'handling'>;
  compact?: boolean;
}) {
  const mayWrite = useMay('customers.write') && !compact;
  const [editing, setEditing] = useState<ContactPoint | 'new'>();

  return (
    <>
      {contactPoints.length === 0 && <p className={styles.none}>{t(text.none)}</p>}
      <ul className={styles.points}>
        {contactPoints.map((point) => (
          <li key={point.id}>
            <span className={styles.kind}>{t(pointKindText[point.kind])}</span>
            <ContactValue point={point} handling={handling} />
            <small>
              {[
                point.label,
                point.primary && contactPoints.length > 1 && t(text.primary),
                point.bouncedAt && t(text.bounced),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            {mayWrite && <ContactPointActions point={point} edit={() => setEditing(point)} />}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Button type="link" className={styles.add} onClick={() => setEditing('new')}>
          {t(text.add)}
        </Button>
      )}
      {editing && (
        <ContactPointForm
          customerId={customerId}
          point={editing === 'new' ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
