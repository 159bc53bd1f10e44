/**
 * Runs one after the other, says how long each took, and stops at the first that fails.
 * @param {Record<string, () => boolean | Promise<boolean>>} steps
 */
export async function runSteps(steps) {
  for (const [name, step] of Object.entries(steps)) {
    console.log(`\n▶ ${name}`);
    const startedAt = Date.now();
    const passed = await step();
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(`${passed ? '✔' : '✘'} ${name}, ${seconds} s`);
    if (!passed) return false;
  }
  return true;
}
