import type { Field } from "./field";
import type { TextParameter } from "./parameters";

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

/** One value of a closed list, which has a default. */
export const choiceField = <Value extends string>(name: string, said: Said, allowed: readonly Value[], usual: Value): Field<Value> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, allowed, repeatable: false }),
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
export const yesField = (name: string, said: Said): Field<boolean> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, allowed: ["yes"], repeatable: false }),
  read: (values) => values.length > 0,
  write: (value) => (value ? ["yes"] : []),
});

/** A text of at most so many characters; empty where it is left out. */
export const textField = (name: string, said: Said, longest: number): Field<string> => ({
  name,
  label: said.label,
  parameter: () => ({ description: said.description, longest, repeatable: false }),
  read: ([value = ""]) => value,
  write: (value) => (value === "" ? [] : [value]),
  mayBeEmpty: true,
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
