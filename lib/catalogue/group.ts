import { once } from "./once";

/** Items by key, keys in order of first appearance. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The same for groups that are kept: a list that grew has room for half as many again, which in thousands of short ones is most of their memory. */
export const groupToKeep = <Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> =>
  new Map(Array.from(groupBy(items, keyOf), ([key, group]) => [key, group.slice()]));

/**
 * The same, made once for each list and kept as long as the list: for lists that never change, such as a catalogue's, where each
 * of many questions would go through all of it.
 */
export function groupsOf<Key, Item>(keysOf: (item: Item) => readonly Key[]): (items: readonly Item[]) => ReadonlyMap<Key, readonly Item[]> {
  return once((items) => groupByEach(items, keysOf));
}

/** An item stands under each of its keys. */
function groupByEach<Key, Item>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): ReadonlyMap<Key, readonly Item[]> {
  const pairs = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  return new Map(Array.from(groupBy(pairs, ({ key }) => key), ([key, own]) => [key, own.map(({ item }) => item)]));
}
