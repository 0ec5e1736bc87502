import { readParameters, type AnyParameter, type ParameterProblem, type ParameterValues } from "./parameters";

/**
 * One choice of a view, defined once: its name in an address, what the API says of it, and its value both ways. `Facts` is what the
 * values depend on, such as the methods of a collection; writing needs none of it.
 */
export interface Field<Value, Facts = unknown> {
  readonly name: string;
  /** What a form calls it. */
  readonly label: string;
  readonly parameter: (facts: Facts) => AnyParameter;
  /** The checked values of an address as the view has them; without any its default. */
  readonly read: (values: readonly string[]) => Value;
  /** The view's value as an address has it; nothing for the default, so that one view has one address. */
  readonly write: (value: Value) => readonly string[];
  /** Whether several values may stand in one, with commas between them. */
  readonly takesCommas?: boolean;
  /** Whether a form sends it empty where nothing is chosen. */
  readonly mayBeEmpty?: boolean;
}

/** A field for every part of a view: a part that is added does not compile until somebody decides how an address holds it. */
export type Fields<View, Facts = unknown> = { readonly [Key in keyof View]-?: Field<View[Key], Facts> };

type AnyField<Facts> = Field<never, Facts>;
const listOf = <View, Facts>(fields: Fields<View, Facts>) => Object.entries(fields) as unknown as readonly (readonly [keyof View, AnyField<Facts>])[];

/** The parameters of fields, as checks and descriptions of the API read them. */
export const fieldParameters = <View, Facts>(fields: Fields<View, Facts>, facts: Facts): Readonly<Record<string, AnyParameter>> =>
  Object.fromEntries(listOf(fields).map(([, { name, parameter }]) => [name, parameter(facts)]));

/** Checked values to the part of a view that fields stand for. */
export const readFields = <View, Facts>(fields: Fields<View, Facts>, values: ParameterValues<string>): View =>
  Object.fromEntries(listOf(fields).map(([key, { name, read }]) => [key, read(values[name] ?? [])])) as unknown as View;

/** The part of a view that fields stand for, as values by the names of an address. */
export const writeFields = <View, Facts>(fields: Fields<View, Facts>, view: View): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(listOf(fields).map(([key, { name, write }]) => [name, (write as (value: View[keyof View]) => readonly string[])(view[key])]));

/** What an address asks for, checked against its parameters. `spread` and `emptied` are names whose values take commas or may be empty. */
export function readAddress(
  search: URLSearchParams,
  parameters: Readonly<Record<string, AnyParameter>>,
  { spread = [], emptied = [] }: { readonly spread?: readonly string[]; readonly emptied?: readonly string[] } = {},
): { readonly values: ParameterValues<string>; readonly problems: readonly ParameterProblem[] } {
  const pairs = [...search]
    .filter(([name, value]) => value.trim() !== "" || !emptied.includes(name))
    .flatMap(([name, value]) => (spread.includes(name) ? value.split(",") : [value]).map((one) => [name, one]));
  return readParameters(new URLSearchParams(pairs), parameters);
}

/** The names of the fields that may be empty, or take commas. */
export const namesWith = <View, Facts>(fields: Fields<View, Facts>, trait: "takesCommas" | "mayBeEmpty"): readonly string[] => listOf(fields).flatMap(([, field]) => (field[trait] ? [field.name] : []));

/** What an address calls some fields. */
export const fieldNames = <View, Facts>(fields: Fields<View, Facts>): readonly string[] => listOf(fields).map(([, { name }]) => name);

/** Whether anything is chosen of what some fields stand for. */
export const isChosen = <View, Facts>(fields: Fields<View, Facts>, view: View): boolean => Object.values(writeFields(fields, view)).some((values) => values.length > 0);
