import { z } from "zod";
import { headerOf, metaOf, type Table } from "./table";

/** The kind of a cell for programs that know nothing of this project; descriptors in other standards derive their types from it. */
export type CellKind =
  | "text"
  | "day"
  | "address"
  | "choice"
  | "integer"
  | "decimal"
  | "printed-number"
  | "ids"
  | "pairs";

export interface Cell {
  readonly name: string;
  readonly title: string;
  /** The content of the cell and, if it has one, its unit. */
  readonly description: string;
  readonly kind: CellKind;
  readonly optional: boolean;
  /** The closed list of a choice; null for every other kind. */
  readonly allowed: readonly string[] | null;
  /** The pattern of the cell's text if a portable regular expression can state it, else null. */
  readonly pattern: string | null;
  /** The smallest number if the codec has one, else null. */
  readonly minimum: number | null;
}

type Form = z.core.JSONSchema.BaseSchema;

/** Returns the cells of a table's row in header order, as their codecs define them. */
export function cellsOf(table: Table): readonly Cell[] {
  return headerOf(table).map((name) => {
    const schema = table.row.shape[name] as z.ZodType;
    const { title, description, unit } = metaOf(table, name);
    const form = filled(z.toJSONSchema(schema, { io: "output" }));
    const kind = kindOf(schema, form);
    return {
      name,
      title,
      description: unit === undefined ? description : `${description} Unit: ${unit}.`,
      kind,
      optional: z.safeDecode(schema, "").success,
      allowed: form.enum?.map(String) ?? null,
      pattern: kind === "text" && form.pattern !== undefined && isPlain(form.pattern) ? form.pattern : null,
      minimum: form.minimum ?? null,
    };
  });
}

function kindOf(schema: z.ZodType, form: Form): CellKind {
  if (form.type === "array") return (form.items as Form).type === "object" ? "pairs" : "ids";
  if (form.type === "object") return "printed-number";
  if (form.type === "integer") return "integer";
  if (form.type === "number") return "decimal";
  if (form.enum) return "choice";
  if (form.format === "uri") return "address";
  return isDay(schema) ? "day" : "text";
}

/** Returns whether a codec is one of days: it accepts 29 February of a leap year, refuses it in another year, and requires the day. */
const isDay = (schema: z.ZodType) =>
  ["2024-02-29", "2023-02-29", "2024-02"].map((cell) => z.safeDecode(schema, cell).success).join() ===
  "true,false,false";

/** Returns whether every program can read a pattern: Unicode property classes are not portable (Python's `re` refuses them). */
const isPlain = (pattern: string) => !pattern.includes("\\p");

/** Returns the form of a cell that is not empty. */
function filled(form: Form): Form {
  if (form.anyOf) return (form.anyOf as Form[]).find(({ type }) => type !== "null") ?? form;
  const types: readonly unknown[] = [form.type].flat();
  return types.length === 1 ? form : { ...form, type: types.find((type) => type !== "null") as "string" };
}
