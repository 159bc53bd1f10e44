import { expect } from 'vitest';

export interface Readiness {
  status: number;
  reasons: string[];
}

export async function readinessOf(url: string): Promise<Readiness> {
  const answer = await fetch(`${url}/health/ready`);
  const { reasons } = (await answer.json()) as { reasons: string[] };
  return { status: answer.status, reasons };
}

/** How long it takes until the program says that it can, or cannot, do its work. */
export async function msUntilReadyIs(status: 200 | 503, url: string) {
  const began = performance.now();
  await expect
    .poll(async () => (await readinessOf(url)).status, { timeout: 30_000, interval: 50 })
    .toBe(status);
  return performance.now() - began;
}
