/** Whether a text holds rows that were pasted without the environment around them: at least two lines of it end as rows do. */
export const hasBareRows = (text: string): boolean => (text.slice(0, 200_000).match(/^[^\n&]*&[^\n]*\\\\[ \t]*$/gm)?.length ?? 0) > 1;
