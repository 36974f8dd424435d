const tryAgain = 'run the same command again';

/** npm's error codes, and what each means for the person at the terminal; the first that is found counts. */
const explanations = [
  {
    codes: /\bENOSPC\b/,
    message: `The disk is full. The packages need about 500 MB: free some space, then ${tryAgain}.`,
  },
  {
    codes:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/,
    message: `The package registry cannot be reached. Check the network (and npm's proxy settings), then ${tryAgain}.`,
  },
  {
    codes: /\bEUSAGE\b/,
    message: `package-lock.json is out of step with a package.json. Hint: run npm install, then ${tryAgain}.`,
  },
  {
    codes: /\bspawn npm ENOENT\b/,
    message: `npm was not found. Install Node 20.19 or newer, which brings npm, then ${tryAgain}.`,
  },
];

/**
 * Says what went wrong in a failed `npm ci`, in one sentence.
 *
 * @param {string} output what npm printed
 * @returns {string}
 */
export function explainNpmFailure(output) {
  const explanation = explanations.find(({ codes }) => codes.test(output));
  return (
    explanation?.message ?? `npm's own message is above. If another install was running here, ${tryAgain}.`
  );
}

/**
 * npm's output without its warnings: a full disk makes thousands, and those about the Node that runs `npm ci` mean
 * nothing, since the tools run on the pinned one.
 *
 * @param {string} output
 * @returns {string}
 */
export function withoutWarnings(output) {
  return output
    .split('\n')
    .filter((line) => !/^npm (error npm )?warn\b/i.test(line))
    .join('\n');
}
