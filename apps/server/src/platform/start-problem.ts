/** Why the program cannot start, in words for whoever started it: one line for each thing to put right. */
export class StartProblem extends Error {
  readonly lines: string[];

  constructor(lines: string[], options?: ErrorOptions) {
    super(lines.join('\n'), options);
    this.name = 'StartProblem';
    this.lines = lines;
  }
}

export const startProblem = (words: { en: string; zh: string }, cause?: unknown) =>
  new StartProblem([`${words.en} ${words.zh}`], { cause });
