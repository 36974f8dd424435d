/**
 * A value that counts how often anything in it is read. Reading is the work that grows with the data, and unlike time it is
 * the same on every machine.
 */
export function counted<Value>(value: Value): { readonly value: Value; readonly reads: () => number } {
  let reads = 0;
  const made = new WeakMap<object, object>();
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    // One for each object: what is remembered of a list is remembered of the same list.
    const known = made.get(inner) ?? new Proxy(inner, handler);
    made.set(inner, known);
    return known;
  };
  const handler: ProxyHandler<object> = {
    get: (target, key) => {
      reads += 1;
      return wrap(Reflect.get(target, key));
    },
  };
  return {
    value: wrap(value) as Value,
    reads: () => {
      const since = reads;
      reads = 0;
      return since;
    },
  };
}
