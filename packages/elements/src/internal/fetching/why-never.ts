/** How long to look for the reason, in milliseconds. */
const MOST_MILLISECONDS = 3_000;

/** Notes whether the policy of the page forbids an address. */
export interface Policy {
  readonly isAgainst: () => boolean;
  readonly stop: () => void;
}

export function watchPolicy(url: string): Policy {
  let isForbidden = false;
  const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    isForbidden ||= effectiveDirective === 'connect-src' && blockedURI !== '' && url.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    isAgainst: () => isForbidden,
    stop: () => {
      document.removeEventListener('securitypolicyviolation', note);
    },
  };
}

/**
 * Why a browser gave no answer, where asking again will not help; `null` where it may. It says no more of it to a page than
 * that it failed, so what can be known comes from asking in other ways.
 */
export async function whyNever(url: string, policy: Policy, signal: AbortSignal): Promise<string | null> {
  // What the policy forbids is told a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  if (policy.isAgainst()) return 'the policy of the page forbids it (connect-src)';
  if (location.protocol === 'https:' && url.startsWith('http:')) {
    return 'a page at an https address must have an https address here';
  }
  if (signal.aborted) return null;
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  const timer = setTimeout(stop, MOST_MILLISECONDS);
  signal.addEventListener('abort', stop);
  const ask = (options: RequestInit): Promise<Response | null> =>
    fetch(url, { ...options, cache: 'no-store', signal: abort.signal }).catch(() => null);
  try {
    const first = await ask({ redirect: 'manual' });
    if (first?.type === 'opaqueredirect') {
      return 'the server sends it on in a circle, or to where this page may not read (CORS)';
    }
    if (first !== null || new URL(url).origin === location.origin) return null;
    const isThere = (await ask({ mode: 'no-cors' })) !== null;
    return isThere
      ? 'its server does not allow this site to read it (CORS: access-control-allow-origin)'
      : null;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop();
  }
}
