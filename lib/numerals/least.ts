/**
 * Returns the least of any number of values, or `otherwise` if that is less or there are no values. Like `greatest`, loops instead of spreading its
 * arguments, so that large arrays cannot overflow the stack.
 */
export function least(values: Iterable<number>, otherwise = Infinity): number {
  let found = otherwise;
  for (const value of values) found = Math.min(found, value);
  return found;
}
