import { makeSample } from './make-sample.ts';

const SEED = 1;

/** The plan of a sample; the same each time it is asked. */
export const planOf = ({ begunAt }: { begunAt: Date }) => makeSample(begunAt, SEED);
