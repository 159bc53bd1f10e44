import { FailureState } from './FailureState.tsx';
import { PageHeader } from './PageHeader.tsx';

/** In the place of a page that could not be had: under its name, as every page, why. */
export const PageFailure = (props: { title: string; error: unknown; retry?(): void }) => {
  const { title, ...failure } = props;
  return (
    <>
      <PageHeader title={title} />
      <FailureState {...failure} />
    </>
  );
};
