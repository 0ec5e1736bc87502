import { z } from "zod";
import { headerOf, metaOf, type Table } from "./table";

/** What a cell is to a program that knows nothing of this project: from these, descriptors of other standards name their own types. */
export type CellKind = "text" | "day" | "address" | "choice" | "integer" | "decimal" | "printed-number" | "ids" | "pairs";

export interface Cell {
  readonly name: string;
  readonly title: string;
  /** What the cell holds and, where it has one, its unit. */
  readonly description: string;
  readonly kind: CellKind;
  readonly optional: boolean;
  /** The closed list of a choice; null for every other kind. */
  readonly allowed: readonly string[] | null;
  /** What a text matches, where that can be said in an expression that every program reads; else null. */
  readonly pattern: string | null;
  /** The smallest number, where the codec has one. */
  readonly minimum: number | null;
}

type Form = z.core.JSONSchema.BaseSchema;

/** The cells of a table's row in header order, as their codecs are. */
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

/** Only a codec that knows the calendar takes the last of a leap February, refuses that of another year, and wants the day. */
const isDay = (schema: z.ZodType) =>
  ["2024-02-29", "2023-02-29", "2024-02"].map((cell) => z.safeDecode(schema, cell).success).join() === "true,false,false";

/** Classes of characters by Unicode property are not read by all (Python's `re` refuses them). */
const isPlain = (pattern: string) => !pattern.includes("\\p");

/** The form of a cell that is not empty. */
function filled(form: Form): Form {
  if (form.anyOf) return (form.anyOf as Form[]).find(({ type }) => type !== "null") ?? form;
  const types: readonly unknown[] = [form.type].flat();
  return types.length === 1 ? form : { ...form, type: types.find((type) => type !== "null") as "string" };
}
