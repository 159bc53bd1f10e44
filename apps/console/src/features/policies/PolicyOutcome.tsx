import type { PolicyId } from '@huiyin/contract/ids';
import { type Policy, type Promised, promises } from '@huiyin/contract/policies';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import styles from './PolicyPreview.module.css';
import { promiseText, text } from './text.ts';

/** Which policy applies, and when its promises would be due. */
export function PolicyOutcome(props: {
  policyId: PolicyId | null;
  due: Record<Promised, Date | null>;
  policies: readonly Policy[];
}) {
  const { policyId, due, policies } = props;
  const policy = policies.find(({ id }) => id === policyId);
  if (!policy) return <p>{t(text.noneApplies)}</p>;
  return (
    <>
      <p>{t(text.appliesNow, { name: policy.name })}</p>
      <dl className={styles.due}>
        {promises.map((promise) => (
          <div key={promise}>
            <dt>{t(promiseText[promise])}</dt>
            <dd>{due[promise] ? exactText(due[promise]) : t(text.notPromised)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
