/**
 * The greatest of any number of values, or `otherwise` where that is greater or there are none. `Math.max(...values)` has every
 * value on the stack, and throws from about a hundred thousand on.
 */
export function greatest(values: Iterable<number>, otherwise = -Infinity): number {
  let found = otherwise;
  for (const value of values) found = Math.max(found, value);
  return found;
}
