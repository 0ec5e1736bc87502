import { SOURCE_KINDS, type SourceKind } from "@/lib/tables/sources";
import { listed } from "./words";

const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  abstract: "abstracts",
  paper: "tables and text of papers",
  repository: "repositories",
  citation: "citations by third parties",
  run: "runs",
};

/** Kinds of source in words: "abstracts and repositories of authors". None stands for all. */
export function kindWords(kinds: readonly SourceKind[]): string {
  return listed(SOURCE_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind)).map((kind) => KIND_WORDS[kind]));
}
