/** The least of any number of values, or `otherwise` where that is less or there are none; as `greatest` has it, never on the stack. */
export function least(values: Iterable<number>, otherwise = Infinity): number {
  let found = otherwise;
  for (const value of values) found = Math.min(found, value);
  return found;
}
