const natural = new Intl.Collator("en", { numeric: true });

/** Orders texts naturally, with numbers by value: "VAR d9" before "VAR d16". Texts that compare as equal are ordered by their characters. */
export const byText = (a: string, b: string) => natural.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
