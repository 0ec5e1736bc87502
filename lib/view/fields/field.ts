import { readParameters, writeParameters, type AnyParameter, type ParameterProblem, type ParameterValues } from "@/lib/view/views/parameters";

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

/**
 * Fields that a script which does not use them leaves out: write it with the annotation of a pure call before it, because a compiler keeps
 * what calls a function as a module is loaded.
 */
export const fieldsOf = <View, Facts = unknown>(define: () => Fields<View, Facts>): Fields<View, Facts> => define();

type AnyField<Facts> = Field<never, Facts>;
// Object.entries forgets which key goes with which field; whoever reads a field gives it nothing but its own value.
const listOf = <View, Facts>(fields: Fields<View, Facts>) => Object.entries(fields) as unknown as readonly (readonly [keyof View, AnyField<Facts>])[];

/** The parameters of fields, as checks and descriptions of the API read them. */
export const fieldParameters = <View, Facts>(fields: Fields<View, Facts>, facts: Facts): Readonly<Record<string, AnyParameter>> =>
  Object.fromEntries(listOf(fields).map(([, { name, parameter }]) => [name, parameter(facts)]));

/** Checked values to the part of a view that fields stand for. */
export const readFields = <View, Facts>(fields: Fields<View, Facts>, values: ParameterValues<string>): View =>
  // A field for every part of the view: Fields says so, and fromEntries cannot.
  Object.fromEntries(listOf(fields).map(([key, { name, read }]) => [key, read(values[name] ?? [])])) as unknown as View;

/** The part of a view that fields stand for, as values by the names of an address. */
export const writeFields = <View, Facts>(fields: Fields<View, Facts>, view: View): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(listOf(fields).map(([key, { name, write }]) => [name, (write as (value: View[keyof View]) => readonly string[])(view[key])]));

/** What an address asks for, checked against its parameters. `spread` and `emptied` are names whose values take commas or may be empty, `all` for every one. */
export function readAddress(
  search: URLSearchParams,
  parameters: Readonly<Record<string, AnyParameter>>,
  { spread = [], emptied = [] }: { readonly spread?: readonly string[]; readonly emptied?: readonly string[] | "all" } = {},
): { readonly values: ParameterValues<string>; readonly problems: readonly ParameterProblem[] } {
  const pairs = [...search]
    .filter(([name, value]) => value.trim() !== "" || !(emptied === "all" || emptied.includes(name)))
    .flatMap(([name, value]) => (spread.includes(name) ? value.split(",") : [value]).map((one) => [name, one]));
  return readParameters(new URLSearchParams(pairs), parameters);
}

/** What an address asks for: the view, with a default for what was not understood, and what that was. */
export interface Asked<View> {
  readonly view: View;
  readonly problems: readonly ParameterProblem[];
}

/** Address to view by its fields alone. `emptied` are the names that may be empty: those that say so, or all where one form sends everything. */
export function readView<View, Facts>(fields: Fields<View, Facts>, facts: Facts, search: URLSearchParams, emptied: readonly string[] | "all" = namesWith(fields, "mayBeEmpty")): Asked<View> {
  const { values, problems } = readAddress(search, fieldParameters(fields, facts), { spread: namesWith(fields, "takesCommas"), emptied });
  return { view: readFields(fields, values), problems };
}

/** View to query string by its fields alone; defaults are left out, so that one view has one address. */
export const writeView = <View, Facts>(fields: Fields<View, Facts>, view: View): string => writeParameters(writeFields(fields, view));

/** An address in two: what some fields are called in it, and the rest, which is for other readers. */
export function takenFrom<View, Facts>(search: URLSearchParams, fields: Fields<View, Facts>): { readonly own: URLSearchParams; readonly rest: URLSearchParams } {
  const names = fieldNames(fields);
  const where = (isOwn: boolean) => new URLSearchParams([...search].filter(([name]) => names.includes(name) === isOwn));
  return { own: where(true), rest: where(false) };
}

/** How many characters a field of any text takes; undefined for one with a list. */
export function longestOf<Value>({ parameter }: Field<Value, never>): number | undefined {
  const described = (parameter as Field<Value>["parameter"])(undefined);
  return "longest" in described ? described.longest : undefined;
}

/** The names of the fields that may be empty, or take commas. */
export const namesWith = <View, Facts>(fields: Fields<View, Facts>, trait: "takesCommas" | "mayBeEmpty"): readonly string[] => listOf(fields).flatMap(([, field]) => (field[trait] ? [field.name] : []));

/** What an address calls some fields, of one view or of several. */
export const fieldNames = (...all: readonly object[]): readonly string[] => all.flatMap((fields) => Object.values(fields as Readonly<Record<string, { readonly name: string }>>).map(({ name }) => name));

/** Whether anything is chosen of what some fields stand for. */
export const isChosen = <View, Facts>(fields: Fields<View, Facts>, view: View): boolean => Object.values(writeFields(fields, view)).some((values) => values.length > 0);
