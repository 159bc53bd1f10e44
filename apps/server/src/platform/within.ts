export class Late extends Error {
  constructor(milliseconds: number) {
    super(`No answer within ${Math.round(milliseconds)} ms`);
    this.name = 'Late';
  }
}

/** The promise's outcome, or a failure when it takes longer. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(milliseconds)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
