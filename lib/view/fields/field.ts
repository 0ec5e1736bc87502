import {
  readParameters,
  writeParameters,
  type AnyParameter,
  type ParameterProblem,
  type ParameterValues,
} from "@/lib/view/views/parameters";

/**
 * One choice of a view, defined once: its name in URLs, its description in the API, and its value in both directions. `Facts` are the data that the
 * values depend on, such as the methods of a collection; writing needs none of them.
 */
export interface Field<Value, Facts = unknown> {
  readonly name: string;
  /** The label in a form. */
  readonly label: string;
  readonly parameter: (facts: Facts) => AnyParameter;
  /** Converts the checked values of a URL to the value of the view; without any, to its default. */
  readonly read: (values: readonly string[]) => Value;
  /** Converts the value of the view to the values of a URL; none for the default, so that each view has only one URL. */
  readonly write: (value: Value) => readonly string[];
  /** Whether one parameter may hold several values, separated by commas. */
  readonly takesCommas?: boolean;
  /** Whether a form sends it empty if nothing is chosen. */
  readonly mayBeEmpty?: boolean;
}

/** A field for every part of a view: a new part does not compile until somebody decides how a URL holds it. */
export type Fields<View, Facts = unknown> = { readonly [Key in keyof View]-?: Field<View[Key], Facts> };

/**
 * Defines fields so that a script that does not use them can leave them out. Write the annotation of a pure call before the call, because a bundler
 * otherwise keeps calls that run when a module is loaded.
 */
export const fieldsOf = <View, Facts = unknown>(define: () => Fields<View, Facts>): Fields<View, Facts> => define();

type AnyField<Facts> = Field<never, Facts>;
// Object.entries loses which key belongs to which field; callers give each field only its own value.
const listOf = <View, Facts>(fields: Fields<View, Facts>) =>
  Object.entries(fields) as unknown as readonly (readonly [keyof View, AnyField<Facts>])[];

/** Returns the parameters of fields, for checks and for the descriptions of the API. */
export const fieldParameters = <View, Facts>(
  fields: Fields<View, Facts>,
  facts: Facts,
): Readonly<Record<string, AnyParameter>> =>
  Object.fromEntries(listOf(fields).map(([, { name, parameter }]) => [name, parameter(facts)]));

/** Converts checked values to the part of a view that the fields describe. */
export const readFields = <View, Facts>(fields: Fields<View, Facts>, values: ParameterValues<string>): View =>
  // Fields guarantees a field for every part of the view; the type of fromEntries cannot express that.
  Object.fromEntries(listOf(fields).map(([key, { name, read }]) => [key, read(values[name] ?? [])])) as unknown as View;

/** Converts the part of a view that the fields describe to values by the names in URLs. */
export const writeFields = <View, Facts>(
  fields: Fields<View, Facts>,
  view: View,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    listOf(fields).map(([key, { name, write }]) => [
      name,
      (write as (value: View[keyof View]) => readonly string[])(view[key]),
    ]),
  );

/** Reads a query, checked against its parameters. `spread` and `emptied` are the names whose values may contain commas or be empty; `all` means every name. */
export function readAddress(
  search: URLSearchParams,
  parameters: Readonly<Record<string, AnyParameter>>,
  {
    spread = [],
    emptied = [],
  }: { readonly spread?: readonly string[]; readonly emptied?: readonly string[] | "all" } = {},
): { readonly values: ParameterValues<string>; readonly problems: readonly ParameterProblem[] } {
  const pairs = [...search]
    .filter(([name, value]) => value.trim() !== "" || !(emptied === "all" || emptied.includes(name)))
    .flatMap(([name, value]) => (spread.includes(name) ? value.split(",") : [value]).map((one) => [name, one]));
  return readParameters(new URLSearchParams(pairs), parameters);
}

/** The result of reading a URL: the view, with a default for each value that was not understood, and the problems. */
export interface Asked<View> {
  readonly view: View;
  readonly problems: readonly ParameterProblem[];
}

/** Reads a view from a query by its fields alone. `emptied` are the names that may be empty: by default those of the fields that allow it, or all if one form sends everything. */
export function readView<View, Facts>(
  fields: Fields<View, Facts>,
  facts: Facts,
  search: URLSearchParams,
  emptied: readonly string[] | "all" = namesWith(fields, "mayBeEmpty"),
): Asked<View> {
  const { values, problems } = readAddress(search, fieldParameters(fields, facts), {
    spread: namesWith(fields, "takesCommas"),
    emptied,
  });
  return { view: readFields(fields, values), problems };
}

/** Writes a view as a query string by its fields alone; defaults are left out, so that each view has only one URL. */
export const writeView = <View, Facts>(fields: Fields<View, Facts>, view: View): string =>
  writeParameters(writeFields(fields, view));

/** Splits a query in two: the parameters of some fields, and the rest, which is for other readers. */
export function takenFrom<View, Facts>(
  search: URLSearchParams,
  fields: Fields<View, Facts>,
): { readonly own: URLSearchParams; readonly rest: URLSearchParams } {
  const names = fieldNames(fields);
  const where = (isOwn: boolean) => new URLSearchParams([...search].filter(([name]) => names.includes(name) === isOwn));
  return { own: where(true), rest: where(false) };
}

/** Returns the most characters that a text field accepts; undefined for a field with a list of values. */
export function longestOf<Value>({ parameter }: Field<Value, never>): number | undefined {
  const described = (parameter as Field<Value>["parameter"])(undefined);
  return "longest" in described ? described.longest : undefined;
}

/** Returns the names of the fields that may be empty, or that accept commas. */
export const namesWith = <View, Facts>(
  fields: Fields<View, Facts>,
  trait: "takesCommas" | "mayBeEmpty",
): readonly string[] => listOf(fields).flatMap(([, field]) => (field[trait] ? [field.name] : []));

/** Returns the names in URLs of some fields, of one view or of several. */
export const fieldNames = (...all: readonly object[]): readonly string[] =>
  all.flatMap((fields) =>
    Object.values(fields as Readonly<Record<string, { readonly name: string }>>).map(({ name }) => name),
  );

/** Returns whether any of some fields has a value other than its default. */
export const isChosen = <View, Facts>(fields: Fields<View, Facts>, view: View): boolean =>
  Object.values(writeFields(fields, view)).some((values) => values.length > 0);
