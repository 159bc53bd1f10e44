import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { AddCustomer } from '#features/customers/AddCustomer.tsx';
import { CustomerFilters } from '#features/customers/CustomerFilters.tsx';
import { CustomerList } from '#features/customers/CustomerList.tsx';
import { customerFilterOf } from '#features/customers/customer-list.ts';
import { text as duplicatesText } from '#features/customers/duplicates/text.ts';
import { text } from '#features/customers/text.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';

/** The customers, searched as one types. */
export function CustomersPage() {
  const filter = customerFilterOf(useSearch({ from: '/shell/customers' }));
  const navigate = useNavigate();
  const mayAdd = useMay('customers.write');
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  const isFiltered = Object.values(filter).some(Boolean);

  return (
    <>
      <PageHeader title={t(text.customers)}>
        <Link to="/customers/duplicates">{t(duplicatesText.link)}</Link>
        {mayAdd && <Button onClick={add}>{t(text.add)}</Button>}
      </PageHeader>
      <CustomerFilters
        filter={filter}
        look={(search) => void navigate({ to: '/customers', search, replace: true })}
      />
      <CustomerList
        filter={filter}
        empty={isFiltered ? <NoneFound /> : <NoneAtAll add={mayAdd ? add : undefined} />}
      />
      {adding && (
        <AddCustomer
          close={() => setAdding(false)}
          onAdded={(customerId) => void navigate({ to: '/customers/$customerId', params: { customerId } })}
        />
      )}
    </>
  );
}

const NoneAtAll = ({ add }: { add: (() => void) | undefined }) => (
  <EmptyState title={t(text.none)} step={add && <Button onClick={add}>{t(text.add)}</Button>}>
    {t(text.noneHint)}
  </EmptyState>
);

const NoneFound = () => (
  <EmptyState title={t(text.noneFound)} step={<Link to="/customers">{t(text.showAll)}</Link>}>
    {t(text.noneFoundHint)}
  </EmptyState>
);
