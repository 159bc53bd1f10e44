import { Button } from 'antd';
import { t } from '#shared/text.ts';
import styles from './CustomerField.module.css';
import { CustomerFinder } from './CustomerFinder.tsx';
import type { CustomerChoice } from './customer-choice.ts';
import { Known } from './Known.tsx';
import { KnownNeeds } from './KnownNeeds.tsx';
import { NewCustomerFields } from './NewCustomerFields.tsx';
import { text } from './text.ts';

/** A field of a form: finds the customer while typing, and makes them if missing. */
export function CustomerField(props: {
  id?: string;
  value?: CustomerChoice;
  onChange?(choice: CustomerChoice | undefined): void;
  /** Told of what stood in brackets behind a name, which is no name. */
  onAside?(words: string): void;
  /** Told once nothing more is asked about the customer. */
  onChosen?(): void;
}) {
  const { id, value, onChange = () => {}, onAside, onChosen } = props;
  const choose = (choice: CustomerChoice, aside?: string) => {
    onChange(choice);
    if (aside) onAside?.(aside);
    // After the field that asks for more has taken the focus.
    if (choice.kind !== 'new' || choice.name) setTimeout(() => onChosen?.());
  };
  if (!value) return <CustomerFinder id={id} choose={choose} />;
  if (value.kind === 'new') return <NewCustomerFields id={id} value={value} onChange={onChange} />;

  return (
    <>
      <div className={styles.chosen}>
        <span>{value.kind === 'anonymous' ? t(text.anonymous) : <Known customer={value.customer} />}</span>
        <Button
          id={id}
          autoFocus
          type="link"
          size="small"
          // Else the label of the field would be its name.
          aria-label={t(text.change)}
          onClick={() => onChange(undefined)}
        >
          {t(text.change)}
        </Button>
      </div>
      {value.kind === 'known' && <KnownNeeds customerId={value.customer.id} />}
    </>
  );
}
