import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const ACCESS_KEY = 'AKHUIYIN';
const SECRET = 'a secret/with+signs';

/** A service that speaks S3: keeps, hands out and removes objects of one bucket, for whoever signs with its key. */
export async function startS3() {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    if (!isSigned(request, body)) return response.writeHead(403).end(failure('SignatureDoesNotMatch'));
    const name = decodeURIComponent(new URL(request.url!, 'http://s3').pathname);
    if (!name.startsWith('/files/')) return response.writeHead(404).end(failure('NoSuchBucket'));
    if (request.method === 'PUT') {
      objects.set(name, body);
      return response.writeHead(200, { etag: '"1"' }).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(name);
      return response.writeHead(204).end();
    }
    const held = objects.get(name);
    if (!held) return response.writeHead(404).end(failure('NoSuchKey'));
    return response.writeHead(200, { 'content-length': held.length, etag: '"1"' }).end(held);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = () => void server.close().closeAllConnections();
  onTestFinished(stop);
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}/files`;
  return {
    objects,
    stop,
    url: `http://${ACCESS_KEY}:${encodeURIComponent(SECRET)}@${place}`,
    urlOfStranger: `http://${ACCESS_KEY}:guessed@${place}`,
  };
}

// AWS Signature Version 4, as its documentation describes it for one request.
function isSigned({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
  const told =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d+)\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    );
  if (!told || told[1] !== ACCESS_KEY) return false;
  const [, , day, region, signed, signature] = told as unknown as string[];
  const hash = String(headers['x-amz-content-sha256']);
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body)) return false;
  const { pathname, searchParams } = new URL(url!, 'http://s3');
  searchParams.sort();
  const named = signed!.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const asked = [method, pathname, searchParams.toString(), named.join(''), signed, hash].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(asked)].join('\n');
  const key = [day!, region!, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${SECRET}`);
  return hmac(key, toSign).toString('hex') === signature;
}

const sha256 = (of: string | Buffer) => createHash('sha256').update(of).digest('hex');
const hmac = (key: string | Buffer, of: string) => createHmac('sha256', key).update(of).digest();
const failure = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;
