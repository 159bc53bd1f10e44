import type { Runtime } from './context.ts';

/** Something an operation uses that is no row: sign-in, a mail sender, a disk. Opened once for each runtime. */
export interface Facility<T> {
  open(runtime: Runtime): T;
}

export function defineFacility<T>(open: (runtime: Runtime) => T): Facility<T> {
  return { open };
}

/** The facility of this runtime, opened at its first use. */
export function facilityOf<T>(runtime: Runtime, facility: Facility<T>): T {
  if (!runtime.facilities.has(facility)) runtime.facilities.set(facility, facility.open(runtime));
  return runtime.facilities.get(facility) as T;
}
