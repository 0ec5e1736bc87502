import type { RecordsFrame } from "./frame";
import { leftOutWords } from "./left-out-words";
import type { LeftOut } from "./record";

/** Writes the comment at the head of a YAML file: its origin, its notes, and what it leaves out. Each line is one sentence. */
export function yamlHead(
  { title, link, version, collection }: RecordsFrame,
  leftOut: LeftOut,
  notes: readonly string[],
): string {
  const lines = [
    `${title}. ${collection.title}, data version ${version}.`,
    link,
    ...notes,
    ...leftOutWords(leftOut).map((words) => `Left out: ${words}.`),
  ];
  return lines.map((line) => `# ${line}\n`).join("");
}
