import { z } from "zod";
import { COLLECTION_FILE, collectionFile } from "./collection";

type Form = z.core.JSONSchema.BaseSchema;

/** Returns the part of the dictionary that describes collection.json, field by field. */
export function printCollectionFile(): string {
  const form = z.toJSONSchema(collectionFile, { io: "input", unrepresentable: "any" });
  return `## ${COLLECTION_FILE}

Whose collection it is, as JSON. The file is optional: without it, the collection is named after its folder, states no licence, and takes topics and
families from its tables.

| field | meaning | optional |
| --- | --- | --- |
${fieldsOf(form, "").join("\n")}
`;
}

/** Returns one line for each field; the fields of an object, or of the items of a list, follow it. */
function fieldsOf({ properties = {}, required = [] }: Form, above: string): readonly string[] {
  return Object.entries(properties as Readonly<Record<string, Form>>).flatMap(([name, field]) => {
    const inner = field.type === "array" ? (field.items as Form) : field;
    const path = `${above}${name}${field.type === "array" ? "[]" : ""}`;
    const line = `| \`${path}\` | ${[field.description, inner.enum && `One of: ${inner.enum.join(", ")}.`].filter(Boolean).join(" ").replaceAll("|", "\\|")} | ${required.includes(name) ? "no" : "yes"} |`;
    return [line, ...(inner.type === "object" ? fieldsOf(inner, `${path}.`) : [])];
  });
}
