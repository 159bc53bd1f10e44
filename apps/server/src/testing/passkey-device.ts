import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const [PRESENT, VERIFIED, ATTESTED] = [0x01, 0x04, 0x40];

interface Doing {
  origin: string;
  domain?: string;
  /** Whether it asked for finger, face or PIN. */
  verified?: boolean;
}

/** What a phone does with a passkey, by the letter of WebAuthn: one key, kept by the device. */
export function passkeyDevice() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  const credentialId = id.toString('base64url');
  let used = 0;

  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authenticatorData = ({ domain = 'localhost', verified = true }: Doing, flags = 0) => {
    const head = Buffer.alloc(5);
    head[0] = PRESENT | (verified ? VERIFIED : 0) | flags;
    head.writeUInt32BE(used, 1);
    return Buffer.concat([sha256(domain), head]);
  };

  return {
    credentialId,
    make(challenge: string, doing: Doing) {
      const key = Buffer.concat([
        hex('a50102032620012158 20'),
        Buffer.from(x!, 'base64url'),
        hex('225820'),
        Buffer.from(y!, 'base64url'),
      ]);
      const data = Buffer.concat([
        authenticatorData(doing, ATTESTED),
        Buffer.alloc(16), // no model
        Buffer.from([0, id.length]),
        id,
        key,
      ]);
      // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR
      const start = hex('a363666d74646e6f6e656761747453746d74a068617574684461746158');
      return {
        credentialId,
        clientData: clientData('webauthn.create', challenge, doing.origin).toString('base64url'),
        attestation: Buffer.concat([start, Buffer.from([data.length]), data]).toString('base64url'),
      };
    },
    sign(challenge: string, doing: Doing) {
      const client = clientData('webauthn.get', challenge, doing.origin);
      const data = authenticatorData(doing);
      return {
        credentialId,
        clientData: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString('base64url'),
      };
    },
    /** How often it says it was used; until then 0, as devices do that share their keys. */
    count: (times: number) => {
      used = times;
    },
  };
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
