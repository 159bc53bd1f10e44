import { connect } from '@huiyin/contract/client';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';

const client = connect(`${location.origin}/api`, { checkFirst: true });

/** Everything the console asks of the server. */
export const api = createTanstackQueryUtils(client);
