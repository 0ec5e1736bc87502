import type { Bibliography } from "./bibliography";
import { peopleOf } from "./person";
import type { Reference } from "./references";

/** Writes works as RIS, which EndNote, Mendeley and Zotero read: each line has two letters, two spaces and a hyphen, and ends with CR LF. */
export const risOf = ({ references }: Pick<Bibliography, "references">): string =>
  `${references.map(recordOf).join("\r\n\r\n")}\r\n`;

function recordOf({ key, label, authors, isOfGroup, title, date, arxiv, url, note }: Reference): string {
  const people = peopleOf(authors);
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ["TY", isOfGroup ? "DATA" : arxiv === null && people.length === 0 ? "ELEC" : "GEN"],
    ["ID", key],
    ...(isOfGroup ? [["AU", `${label},`] as const] : []),
    ...people.map(({ family, given }) => ["AU", [family, given].filter(Boolean).join(", ")] as const),
    ["TI", title],
    ["ST", label],
    ["PY", date?.slice(0, 4) ?? ""],
    ["DA", date?.replaceAll("-", "/") ?? ""],
    ["M1", arxiv === null ? "" : `arXiv:${arxiv}`],
    ["UR", url ?? ""],
    ["N1", note],
  ];
  const written = fields
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ")}`);
  return [...written, "ER  - "].join("\r\n");
}
