export { isDefinedError, ORPCError, safe } from '@orpc/client';
// By its place, so that the package carries the contract within.
export { type Client, connect } from '../../contract/src/client.ts';
export * from '../../contract/src/ids.ts';
export { newId } from './new-id.ts';
export { pagesOf } from './pages-of.ts';
