import type { TransactionContext } from '#platform/context';

type Given = <T>(make: (ctx: TransactionContext) => Promise<T>) => Promise<T>;

/** Who may call one procedure, and what it is called with to find out. See access-matrix.test.ts. */
export interface AccessRow {
  /** Codes of the shipped roles that may, or everybody who has signed in, or anyone at all. */
  may: readonly string[] | 'everyStaffMember' | 'anyone';
  /** A well-formed input; ids in it need not exist. */
  input: (given: Given) => unknown | Promise<unknown>;
  /** An input whose ids exist but are not visible to an agent of another group: answered NOT_FOUND. 'no ids' when it has none. */
  foreign: ((given: Given) => Promise<unknown>) | 'no ids' | 'visible to all who may';
}

export type AccessRows<Feature extends object> = Record<keyof Feature, AccessRow>;
