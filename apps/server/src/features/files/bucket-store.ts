import { buffer } from 'node:stream/consumers';
import { Disk } from 'flydrive';
import type { FileStore } from './store.ts';

/**
 * Keeps files in a bucket of a service that speaks S3, as in `https://key:secret@s3.example.com/bucket`;
 * `?region=cn-hangzhou` names its region, `?style=host` says that it wants the bucket's name before its own.
 */
export function bucketStore(address: string): FileStore {
  let opened: Promise<Disk> | undefined;
  const disk = () => {
    opened ??= openBucket(new URL(address));
    return opened;
  };
  return {
    put: async (place, bytes) => (await disk()).put(place, bytes),
    // As a whole, since the size must be told first; exports are tens of megabytes.
    putStream: async (place, bytes) => (await disk()).put(place, await buffer(bytes)),
    remove: async (place) => (await disk()).delete(place),
    open: async (place) => new Blob([new Uint8Array(await (await disk()).getBytes(place))]),
  };
}

// Its library is large: it is read only where a bucket is used.
async function openBucket(url: URL): Promise<Disk> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  const driver = new S3Driver({
    endpoint: url.origin,
    bucket: decodeURIComponent(url.pathname.slice(1)),
    region: url.searchParams.get('region') ?? 'us-east-1',
    forcePathStyle: url.searchParams.get('style') !== 'host',
    credentials: {
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    },
    visibility: 'private',
    supportsACL: false, // the bucket's own rules decide
    // Other services than Amazon's do not know its newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 6_000 },
  });
  return new Disk(driver);
}
