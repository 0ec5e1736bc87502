const natural = new Intl.Collator("en", { numeric: true });

/** Natural order, as a reader counts: "VAR d9" before "VAR d16". Texts that read alike stand by their characters. */
export const byText = (a: string, b: string) => natural.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
