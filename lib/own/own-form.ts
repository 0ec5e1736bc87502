import { groupBy } from "@/lib/catalogue/group";
import { numberOf } from "@/lib/numerals/number-of";
import type { OwnFacts } from "./own-facts";
import { EMPTY_ROW, type OwnRow } from "./own-row";
import { statedNumber } from "./stated-number";

/** The content of a board's form: one model, with a value for each metric and, on a grid, for each of its rows. */
export interface OwnForm extends Omit<OwnRow, "values"> {
  /** By `fieldKey`. */
  readonly values: Readonly<Record<string, string>>;
}

/** Returns the key of one field of the form: a metric and, on a grid, one of its rows, such as a horizon. */
export const fieldKey = (metric: string, at: string) => (at === "" ? metric : `${metric}@${at}`);

export const EMPTY_FORM: OwnForm = EMPTY_ROW;

/** Returns the values of the condition in which the rows of a grid differ, numbers first; one empty value for a board by configuration. */
export function alongValues(
  { along, groups }: Pick<OwnFacts, "along" | "groups">,
  benchmark: string,
): readonly string[] {
  if (along === null) return [""];
  const own = groups.filter((group) => benchmark === "" || group.benchmark === benchmark);
  const all = new Set(own.flatMap(({ profiles }) => profiles.flatMap(({ conditions }) => conditions[along] ?? [])));
  return [...all].toSorted((a, b) => (numberOf(a) || Infinity) - (numberOf(b) || Infinity));
}

/** Returns the rows of a form, one for each row of a grid with a value. Empty fields are not stated. */
export function rowsOfForm(
  { along, conditions: known }: Pick<OwnFacts, "along" | "conditions">,
  { values, conditions, ...rest }: OwnForm,
): readonly OwnRow[] {
  const asWritten = (id: string, text: string) => {
    const found = known.find(({ condition }) => condition.condition_id === id);
    return found === undefined ? text : statedNumber(found.condition, text);
  };
  const stated = Object.fromEntries(
    Object.entries(conditions)
      .map(([id, text]) => [id, asWritten(id, text.trim())])
      .filter(([, text]) => text !== ""),
  );
  const filled = Object.entries(values).flatMap(([key, text]) =>
    text.trim() === "" ? [] : [{ key, text: text.trim() }],
  );
  const byRow = groupBy(filled, ({ key }) => key.split("@")[1] ?? "");
  return Array.from(byRow, ([at, own]) => ({
    ...rest,
    name: rest.name.trim() || "My model",
    values: Object.fromEntries(own.map(({ key, text }) => [key.split("@")[0] ?? "", text])),
    conditions: along === null || at === "" ? stated : { ...stated, [along]: at },
  }));
}

/** Returns rows as forms, each with the indexes of its rows: rows that differ only along a grid share a form. `rowsOfForm` reverses this. */
export function formsOfRows(
  { along }: Pick<OwnFacts, "along">,
  rows: readonly OwnRow[],
): readonly { readonly form: OwnForm; readonly at: readonly number[] }[] {
  const found: { readonly alike: string; form: OwnForm; at: readonly number[] }[] = [];
  for (const [at, row] of rows.entries()) {
    const where = along === null ? "" : (row.conditions[along] ?? "");
    const conditions = where === "" ? row.conditions : without(row.conditions, along);
    const values = Object.fromEntries(
      Object.entries(row.values).map(([metric, text]) => [fieldKey(metric, where), text]),
    );
    const alike = JSON.stringify({ ...row, values: {}, conditions });
    // A second value of the same field belongs to another model, even if it has the same name.
    const same =
      where === ""
        ? undefined
        : found.find((one) => one.alike === alike && !Object.keys(values).some((key) => key in one.form.values));
    if (same === undefined) found.push({ alike, form: { ...row, conditions, values }, at: [at] });
    else
      Object.assign(same, { form: { ...same.form, values: { ...same.form.values, ...values } }, at: [...same.at, at] });
  }
  return found.map(({ form, at }) => ({ form, at }));
}

const without = (conditions: OwnRow["conditions"], id: string | null) =>
  Object.fromEntries(Object.entries(conditions).filter(([name]) => name !== id));
