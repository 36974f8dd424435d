/** An error written for the person at the terminal: its message is shown, its stack is not. */
export class SetupError extends Error {}

/**
 * Runs a script's main function; what it returns is the exit code, and an error makes it 1.
 *
 * @param {() => Promise<number>} main
 * @param {() => void} [afterError] what the script still prints when main did not get to its end
 */
export async function runScript(main, afterError) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    afterError?.();
    process.exitCode = 1;
  }
}
