import type { StaffId } from '@huiyin/contract/ids';
import { createContext } from 'react';

/** Invites a colleague whom a file names; the page gives it to who may. */
export const InvitePerson = createContext<
  ((name: string, invited: (id: StaffId) => void) => void) | undefined
>(undefined);
