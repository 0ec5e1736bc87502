/** Returns whether a text contains rows pasted without their environment: at least two lines end as rows do. */
export const hasBareRows = (text: string): boolean =>
  (text.slice(0, 200_000).match(/^[^\n&]*&[^\n]*\\\\[ \t]*$/gm)?.length ?? 0) > 1;
