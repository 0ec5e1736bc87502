/**
 * The choices of a filter after one of them was added or taken away, in the order in which they are offered. An empty list
 * stands for all, so taking the last one away, or adding the last that was missing, leads back to all.
 */
export function toggled<Choice>(offered: readonly Choice[], chosen: readonly Choice[], choice: Choice): readonly Choice[] {
  const next = offered.filter((one) => chosen.includes(one) !== (one === choice));
  return next.length === offered.length ? [] : next;
}
