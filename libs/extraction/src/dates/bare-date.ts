const KEYS = ['$date', '$numberLong', '_seconds', 'seconds', 'date', 'iso', 'value', '#text', '@value', 'raw'];
const DEEPEST = 3;

/** The date that an export wraps in a list of one, or in an object such as `{"$date": …}`; any other value as it is. */
export function bareDate(value: unknown): unknown {
  let bare = value;
  for (let depth = 0; depth < DEEPEST && typeof bare === 'object' && bare !== null; depth++) {
    const inner: unknown = Array.isArray(bare) ? innerOfList(bare) : innerOfObject(bare);
    if (inner === undefined) return value;
    bare = inner;
  }
  return bare;
}

// Several dates are none.
function innerOfList(list: readonly unknown[]): unknown {
  return list.length > 0 && list.every((part) => part === list[0]) ? list[0] : undefined;
}

function innerOfObject(object: object): unknown {
  const key = KEYS.find((each) => Object.hasOwn(object, each));
  return key === undefined ? undefined : (object as Record<string, unknown>)[key];
}
