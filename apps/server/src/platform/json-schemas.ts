import { moment } from '@huiyin/contract/time';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';

/** Contract schemas as JSON Schema. A moment is a text on the wire, whatever it becomes on either side. */
export const schemaConverters = [
  new ZodToJsonSchemaConverter({
    interceptors: [
      ({ schema, next }) => (schema === moment ? [true, { type: 'string', format: 'date-time' }] : next()),
    ],
  }),
];
