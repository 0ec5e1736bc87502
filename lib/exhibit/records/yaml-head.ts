import type { RecordsFrame } from "./frame";
import { leftOutWords } from "./left-out-words";
import type { LeftOut } from "./record";

/** The comment at the head of a YAML file: where it is from, what to know, and what it leaves out. Each line is one sentence. */
export function yamlHead({ title, link, version, collection }: RecordsFrame, leftOut: LeftOut, notes: readonly string[]): string {
  const lines = [`${title}. ${collection.title}, data version ${version}.`, link, ...notes, ...leftOutWords(leftOut).map((words) => `Left out: ${words}.`)];
  return lines.map((line) => `# ${line}\n`).join("");
}
