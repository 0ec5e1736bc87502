/** What a comparison group of a grid is called: the key of its row and the place of its metric. That of a board by configuration has no name. */
export const groupKey = (row: string, metric: number) => `${row} ${metric}`;
