import { writeParameters, type AnyParameter, type ParameterValues } from "@/lib/view/views/parameters";
import {
  fieldNames,
  fieldParameters,
  namesWith,
  readAddress,
  readFields,
  writeFields,
  type Asked,
  type Fields,
} from "./field";

/** A part of a view, made from its fields: their names in URLs, their description in the API, and their conversion in both directions. */
export interface Part<View, Facts> {
  readonly names: readonly string[];
  /** The names of parameters that may hold several values, separated by commas. */
  readonly spread: readonly string[];
  /** The names that a form sends empty if nothing is chosen. */
  readonly emptied: readonly string[];
  readonly parameters: (facts: Facts) => Readonly<Record<string, AnyParameter>>;
  readonly read: (values: ParameterValues<string>) => View;
  readonly write: (view: View) => Readonly<Record<string, readonly string[]>>;
}

interface Options<Own> {
  /** Corrects values that do not fit together. */
  readonly settle?: (own: Own) => Own;
  /** Whether an empty value is a mistake, because only the form of a page sends it, and that is converted first. */
  readonly refusesEmpty?: boolean;
}

/** Returns fields as a part of a view. `factsOf` selects the data that their values depend on from the facts of the view. */
export const partOf = <Own, Of, Facts>(
  fields: Fields<Own, Of>,
  factsOf: (facts: Facts) => Of,
  { settle = (own) => own, refusesEmpty = false }: Options<Own> = {},
): Part<Own, Facts> => ({
  names: fieldNames(fields),
  spread: namesWith(fields, "takesCommas"),
  emptied: refusesEmpty ? [] : namesWith(fields, "mayBeEmpty"),
  parameters: (facts) => fieldParameters(fields, factsOf(facts)),
  read: (values) => settle(readFields(fields, values)),
  write: (own) => writeFields(fields, own),
});

/** Returns a part that is stored in its view under a key. */
export const under = <Key extends string, Own, Facts>(
  key: Key,
  part: Part<Own, Facts>,
): Part<Readonly<Record<Key, Own>>, Facts> => ({
  ...part,
  read: (values) => ({ [key]: part.read(values) }) as Readonly<Record<Key, Own>>,
  write: (view) => part.write(view[key]),
});

/** Joins two parts of one view; the first comes first in every list. */
export const joined = <One, Other, Facts>(
  one: Part<One, Facts>,
  other: Part<Other, Facts>,
): Part<One & Other, Facts> => ({
  names: [...one.names, ...other.names],
  spread: [...one.spread, ...other.spread],
  emptied: [...one.emptied, ...other.emptied],
  parameters: (facts) => ({ ...one.parameters(facts), ...other.parameters(facts) }),
  read: (values) => ({ ...one.read(values), ...other.read(values) }),
  write: (view) => ({ ...one.write(view), ...other.write(view) }),
});

/** Defines the parts of a view so that a script that does not use them can leave them out. Write the annotation of a pure call before the call (see `fieldsOf`). */
export const partsOf = <View, Facts>(define: () => Part<View, Facts>): Part<View, Facts> => define();

/** Reads a view from a query by its parts, with a default for each value that was not understood; `emptied` are the names that may be empty. */
export function readPart<View, Facts>(
  part: Part<View, Facts>,
  facts: Facts,
  search: URLSearchParams,
  emptied: readonly string[] | "all" = part.emptied,
): Asked<View> {
  const { values, problems } = readAddress(search, part.parameters(facts), { spread: part.spread, emptied });
  return { view: part.read(values), problems };
}

/** Writes a view as a query string; defaults are left out, so that each view has only one URL. */
export const writePart = <View, Facts>(part: Part<View, Facts>, view: View): string =>
  writeParameters(part.write(view));
