/**
 * Returns the choices of a filter after one of them was added or removed, in the order in which they are offered. An empty list stands for all, so
 * removing the last one, or adding the last missing one, leads back to all.
 */
export function toggled<Choice>(
  offered: readonly Choice[],
  chosen: readonly Choice[],
  choice: Choice,
): readonly Choice[] {
  const next = offered.filter((one) => chosen.includes(one) !== (one === choice));
  return next.length === offered.length ? [] : next;
}
