/** Returns the key of a comparison group of a grid: the key of its row and the index of its metric. The group of a board by configuration has no key. */
export const groupKey = (row: string, metric: number) => `${row} ${metric}`;
