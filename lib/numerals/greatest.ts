/**
 * Returns the greatest of any number of values, or `otherwise` if that is greater or there are no values. `Math.max(...values)` puts every value on
 * the stack and throws from about a hundred thousand values on.
 */
export function greatest(values: Iterable<number>, otherwise = -Infinity): number {
  let found = otherwise;
  for (const value of values) found = Math.max(found, value);
  return found;
}
