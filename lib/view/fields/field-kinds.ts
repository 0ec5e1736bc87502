import type { Field } from "./field";
import type { TextParameter } from "@/lib/view/views/parameters";

interface Said {
  /** The label in a form. */
  readonly label: string;
  /** The description in the API. */
  readonly description: string;
}

/** Defines a field with any number of values of a closed list, in the given order; no value stands for all. */
export const listField = <Value extends string, Facts = unknown>(
  name: string,
  said: Said,
  allowed: (facts: Facts) => readonly string[],
  { takesCommas = false } = {},
): Field<readonly Value[], Facts> => ({
  name,
  label: said.label,
  parameter: (facts) => ({ description: said.description, allowed: allowed(facts), repeatable: true }),
  read: (values) => values as readonly Value[],
  write: (value) => value,
  takesCommas,
});

/** Defines a field with one value of a closed list and a default. The list may depend on facts. */
export const choiceField = <Value extends string, Facts = unknown>(
  name: string,
  said: Said,
  allowed: readonly Value[] | ((facts: Facts) => readonly string[]),
  usual: Value,
): Field<Value, Facts> => ({
  name,
  label: said.label,
  parameter: (facts) => ({
    description: said.description,
    allowed: typeof allowed === "function" ? allowed(facts) : allowed,
    repeatable: false,
  }),
  read: ([value = usual]) => value as Value,
  write: (value) => (value === usual ? [] : [value]),
});

/** Defines a field with one value of a closed list, or null. */
export const someField = <Value extends string, Facts = unknown>(
  name: string,
  said: Said,
  allowed: (facts: Facts) => readonly string[],
): Field<Value | null, Facts> => ({
  name,
  label: said.label,
  parameter: (facts) => ({ description: said.description, allowed: allowed(facts), repeatable: false }),
  read: ([value = null]) => value as Value | null,
  write: (value) => (value === null ? [] : [value]),
  mayBeEmpty: true,
});

/** Defines a field that is either "yes" or absent. */
export const yesField = (name: string, said: Said, yes = "yes"): Field<boolean> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, allowed: [yes], repeatable: false }),
  read: (values) => values.length > 0,
  write: (value) => (value ? [yes] : []),
});

/** Defines a text field with a limit of characters; empty if absent. Without a required text a request has no response. */
export const textField = (name: string, said: Said, longest: number, { isRequired = false } = {}): Field<string> => ({
  name,
  label: said.label,
  parameter: () => ({
    description: said.description,
    longest,
    repeatable: false,
    ...(isRequired && { required: true }),
  }),
  read: ([value = ""]) => value,
  write: (value) => (value === "" ? [] : [value]),
  mayBeEmpty: true,
});

/** Defines a field with any number of texts, each with a limit of characters, in the given order. */
export const textsField = (name: string, said: Said, longest: number): Field<readonly string[]> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, longest, repeatable: true }),
  read: (values) => values,
  write: (value) => value,
  mayBeEmpty: true,
});

/** Defines a field for search words with a limit of characters; control characters, directional marks and surrounding spaces are removed. */
export const wordsField = (name: string, said: Said, longest: number): Field<string> => ({
  ...textField(name, said, longest),
  read: ([typed = ""]) => typed.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim(),
});

/** The limits of a whole number, and their description in words. */
interface Count {
  readonly least: number;
  readonly most?: number;
  readonly words: string;
  readonly longest: number;
}

/** Defines a field with a whole number within limits and a default. */
export const countField = <Usual extends number | null>(
  name: string,
  said: Said,
  { words, longest, ...ends }: Count,
  usual: Usual,
): Field<number | Usual> => ({
  name,
  label: said.label,
  parameter: () => ({
    description: said.description,
    longest,
    repeatable: false,
    form: { pattern: "^[0-9]+$", words, example: String(ends.least), ...ends },
  }),
  read: ([value]) => (value === undefined ? usual : Number(value)),
  write: (value) => (value === usual ? [] : [String(value)]),
});

/** Defines a field with a number of a form that the API describes; null if absent. */
export const numberField = (
  name: string,
  said: Said,
  form: NonNullable<TextParameter["form"]>,
  longest = 24,
): Field<number | null> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, longest, repeatable: false, form }),
  read: ([value]) => (value === undefined ? null : Number(value)),
  write: (value) => (value === null ? [] : [String(value)]),
  mayBeEmpty: true,
});
