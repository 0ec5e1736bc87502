const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const RULES = new Intl.PluralRules("en", { type: "ordinal" });

/** Prints an ordinal number: "3rd", "11th", "22nd". */
export const ordinal = (rank: number) => `${rank}${ENDINGS[RULES.select(rank)]}`;
