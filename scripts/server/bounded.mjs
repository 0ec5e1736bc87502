/**
 * Returns a cache by key with a limit on the total weight; the least recently used entries are dropped first.
 * @template Thing
 * @param {number} most
 * @param {(key: string, thing: Thing) => number} weightOf
 */
export function bounded(most, weightOf) {
  /** @type {Map<string, { readonly thing: Thing; readonly weight: number }>} */
  const kept = new Map();
  let size = 0;
  const drop = (/** @type {string} */ key) => {
    size -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    /** @param {string} key */
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.thing;
    },
    /** Replaces the entry of the key; an entry heavier than the limit is not kept. @param {string} key @param {Thing} thing */
    set(key, thing) {
      drop(key);
      const weight = weightOf(key, thing);
      if (weight > most) return;
      kept.set(key, { thing, weight });
      size += weight;
      for (const oldest of kept.keys()) {
        if (size <= most) return;
        drop(oldest);
      }
    },
  };
}
