import type { Field } from "./field";
import type { TextParameter } from "@/lib/view/views/parameters";

interface Said {
  /** What a form calls it. */
  readonly label: string;
  /** What the API says of it. */
  readonly description: string;
}

/** Any number of values of a closed list, in the order given; none of them stands for all. */
export const listField = <Value extends string, Facts = unknown>(name: string, said: Said, allowed: (facts: Facts) => readonly string[], { takesCommas = false } = {}): Field<readonly Value[], Facts> => ({
  name,
  label: said.label,
  parameter: (facts) => ({ description: said.description, allowed: allowed(facts), repeatable: true }),
  read: (values) => values as readonly Value[],
  write: (value) => value,
  takesCommas,
});

/** One value of a closed list, which has a default. What the list is may depend on facts. */
export const choiceField = <Value extends string, Facts = unknown>(name: string, said: Said, allowed: readonly Value[] | ((facts: Facts) => readonly string[]), usual: Value): Field<Value, Facts> => ({
  name,
  label: said.label,
  parameter: (facts) => ({ description: said.description, allowed: typeof allowed === "function" ? allowed(facts) : allowed, repeatable: false }),
  read: ([value = usual]) => value as Value,
  write: (value) => (value === usual ? [] : [value]),
});

/** One value of a closed list, or none. */
export const someField = <Value extends string, Facts = unknown>(name: string, said: Said, allowed: (facts: Facts) => readonly string[]): Field<Value | null, Facts> => ({
  name,
  label: said.label,
  parameter: (facts) => ({ description: said.description, allowed: allowed(facts), repeatable: false }),
  read: ([value = null]) => value as Value | null,
  write: (value) => (value === null ? [] : [value]),
  mayBeEmpty: true,
});

/** Yes, or left out. */
export const yesField = (name: string, said: Said, yes = "yes"): Field<boolean> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, allowed: [yes], repeatable: false }),
  read: (values) => values.length > 0,
  write: (value) => (value ? [yes] : []),
});

/** A text of at most so many characters; empty where it is left out, which leaves no answer where it is required. */
export const textField = (name: string, said: Said, longest: number, { isRequired = false } = {}): Field<string> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, longest, repeatable: false, ...(isRequired && { required: true }) }),
  read: ([value = ""]) => value,
  write: (value) => (value === "" ? [] : [value]),
  mayBeEmpty: true,
});

/** Any number of texts, each of at most so many characters, in the order given. */
export const textsField = (name: string, said: Said, longest: number): Field<readonly string[]> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, longest, repeatable: true }),
  read: (values) => values,
  write: (value) => value,
  mayBeEmpty: true,
});

/** What somebody typed to search for, of at most so many characters: without control characters, marks of direction and spaces around it. */
export const wordsField = (name: string, said: Said, longest: number): Field<string> => ({ ...textField(name, said, longest), read: ([typed = ""]) => typed.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim() });

/** The ends of a whole number, and how they are said. */
interface Count {
  readonly least: number;
  readonly most?: number;
  readonly words: string;
  readonly longest: number;
}

/** A whole number between ends, which has a default. */
export const countField = <Usual extends number | null>(name: string, said: Said, { words, longest, ...ends }: Count, usual: Usual): Field<number | Usual> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, longest, repeatable: false, form: { pattern: "^[0-9]+$", words, example: String(ends.least), ...ends } }),
  read: ([value]) => (value === undefined ? usual : Number(value)),
  write: (value) => (value === usual ? [] : [String(value)]),
});

/** A number of a form that the API describes; null where it is left out. */
export const numberField = (name: string, said: Said, form: NonNullable<TextParameter["form"]>, longest = 24): Field<number | null> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, longest, repeatable: false, form }),
  read: ([value]) => (value === undefined ? null : Number(value)),
  write: (value) => (value === null ? [] : [String(value)]),
  mayBeEmpty: true,
});
