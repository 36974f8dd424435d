const tryAgain = 'then run the same command again';

/** npm's error codes, and what each means for the person at the terminal; the first that is found counts. */
const explanations = [
  {
    codes: /\bENOSPC\b/,
    message: `The disk is full. The packages need about 500 MB: free some space, ${tryAgain}.`,
  },
  {
    codes:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/,
    message: `The package registry cannot be reached. Check the network (and npm's proxy settings), ${tryAgain}.`,
  },
  {
    codes: /\bEUSAGE\b|in sync/,
    message: `package-lock.json is out of step with a package.json. Hint: run npm install, ${tryAgain}.`,
  },
  {
    codes: /\bspawn npm ENOENT\b/,
    message: `npm was not found. Install Node 20.19 or newer, which brings npm, ${tryAgain}.`,
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
  return explanation?.message ?? `npm could not install the packages: its own message is above.`;
}
