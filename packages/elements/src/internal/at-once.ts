/** What is there, or comes. */
export type Soon<Value> = Value | Promise<Value>;

const there = new Map<() => Promise<unknown>, unknown>();

/**
 * What a function loads. Once it is there everyone after the first gets it at once, so that a widget has something to show when
 * it is first drawn, and is not drawn twice.
 *
 * @param load The function itself says what it loads: it must be the same one each time.
 */
export function atOnce<Value>(load: () => Promise<Value>): Soon<Value> {
  if (there.has(load)) return there.get(load) as Value;
  return load().then((value) => {
    there.set(load, value);
    return value;
  });
}

/** Goes on with what is there, at once, or with what comes, then. */
export function after<Value, Next>(value: Soon<Value>, next: (value: Value) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}
