/** A value that can be written as YAML. A literal is a number in its final spelling. */
export type YamlValue =
  | string
  | { readonly literal: string }
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/**
 * Writes YAML that every parser reads alike: block style, with strings in double quotes as in JSON. YAML 1.1 and 1.2 both read these, so that no name
 * is taken for a number, a date or a boolean ("NO", "1e5").
 */
export function yamlOf(value: YamlValue, indent = ""): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (isLiteral(value)) return value.literal;
  if (isList(value))
    return value.length === 0
      ? "[]"
      : value.map((item) => `\n${indent}- ${yamlOf(item, `${indent}  `).trimStart()}`).join("");
  return Object.entries(value)
    .map(
      ([key, inner]) =>
        `\n${indent}${/^[a-z][a-z0-9_-]*$/.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(key) ? key : JSON.stringify(key)}:${spaced(yamlOf(inner, `${indent}  `))}`,
    )
    .join("");
}

const spaced = (text: string) => (text.startsWith("\n") ? text : ` ${text}`);
const isLiteral = (value: YamlValue): value is { readonly literal: string } =>
  typeof value === "object" && "literal" in value && typeof value.literal === "string";
const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
