import { fileId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const file = (event: { fileId: string }) => `file:${event.fileId}`;

export const fileUploaded = defineEvent('file.uploaded', z.object({ fileId }), file);

export const fileDownloaded = defineEvent('file.downloaded', z.object({ fileId }), file);
