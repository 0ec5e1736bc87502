import type { Parameter, TextParameter } from "./parameters";

/** Longer than any name in a list but for the longest titles, which are found by less. */
export const LONGEST_FILTER = 100;

/** The text filter of a list. */
export const textParameter = (what: string): TextParameter => ({
  description: `Only ${what} in whose name or description every word occurs.`,
  longest: LONGEST_FILTER,
  repeatable: false,
});

/** The order of a list. */
export const sortParameter = (sorts: readonly string[]): Parameter => ({
  description: `In what order the rows stand; ${sorts[0]} where it is left out.`,
  allowed: sorts,
  repeatable: false,
});

/** A form sends the fields that were left empty too; they choose nothing. */
export const withoutEmpty = (search: URLSearchParams) => new URLSearchParams([...search].filter(([, value]) => value.trim() !== ""));

/** The order that was asked for, else the first. */
export const readSort = <Sort extends string>(sorts: readonly [Sort, ...Sort[]], [asked]: readonly string[]): Sort => sorts.find((sort) => sort === asked) ?? sorts[0];

/** The order as an address has it: nothing for the first, so that one view has one address. */
export const writeSort = <Sort extends string>(sorts: readonly [Sort, ...Sort[]], sort: Sort): readonly string[] => (sort === sorts[0] ? [] : [sort]);

/** What was typed, as it is searched for: without control characters, marks of direction and spaces around it. */
export const readText = ([typed = ""]: readonly string[]) => typed.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();

export const writeText = (text: string): readonly string[] => (text === "" ? [] : [text]);
