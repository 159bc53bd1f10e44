import { z } from 'zod';
import { staffId } from './ids.ts';
import { staffMay } from './procedure.ts';

export const colleague = z.object({
  id: staffId,
  name: z.string(),
});

const tags = ['staff'];

export const staff = {
  list: staffMay('staff.read')
    .route({ method: 'GET', path: '/staff', summary: 'The colleagues who work here, by name', tags })
    .output(z.object({ staff: z.array(colleague) })),
};
