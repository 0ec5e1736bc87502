import { once } from "./once";

/** Groups items by key; keys are in order of first appearance. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Like `groupBy`, for groups that are kept in memory: a list that has grown reserves room for half as many items again, which for thousands of short
 * lists is most of their memory.
 */
export const groupToKeep = <Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> =>
  new Map(Array.from(groupBy(items, keyOf), ([key, group]) => [key, group.slice()]));

/**
 * Returns a function that groups a list by each of an item's keys, computes this once per list and keeps it as long as the list. For lists that never
 * change, such as those of a catalogue, when many queries would otherwise walk all of the list.
 */
export function groupsOf<Key, Item>(
  keysOf: (item: Item) => readonly Key[],
): (items: readonly Item[]) => ReadonlyMap<Key, readonly Item[]> {
  return once((items) => groupByEach(items, keysOf));
}

/** Lists an item under each of its keys. */
function groupByEach<Key, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const pairs = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  return new Map(
    Array.from(
      groupBy(pairs, ({ key }) => key),
      ([key, own]) => [key, own.map(({ item }) => item)],
    ),
  );
}
