import type { Result } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";

type Source = Pick<Result, "source" | "paper" | "kind">;

/** Whether somebody else than the paper speaks. Who only copies the text of a paper or a repository says nothing of their own. */
export const isOfOthers = ({ kind, text_of, copy_url }: Pick<Result["source"], "kind" | "text_of" | "copy_url">) =>
  kind === "aggregator" || (kind === "citation" && text_of !== null && copy_url === null);

/** Whether the text was read in a copy, whose address may not be on record. */
export const isCopy = (source: Pick<Result["source"], "kind" | "text_of" | "copy_url">) =>
  source.kind !== "run" && (source.copy_url !== null || (source.text_of !== null && !isOfOthers(source)));

/** Where a text was actually read: to check a transcription you have to look there, not at the original. */
export const readAt = ({ url, copy_url }: Pick<Result["source"], "url" | "copy_url">) => copy_url ?? url;

/** The path of a file that no link leads to, as "file:runs/a.json" has it; null for an address that can be opened. */
export const pathOf = (address: string): string | null => (address.startsWith("file:") ? address.slice("file:".length) : null);

/** Who speaks in a source: whoever wrote the text, or else the paper. */
export const speakerOf = ({ source, paper }: Source) => (isOfOthers(source) ? (source.text_of ?? "") : paper.short_name);

/** What goes before the speaker: "abstract of", "repository of"; "citation in" where the text is someone else's than the method's authors'; an aggregator is its own name. */
export const kindBefore = ({ kind, source }: Source) => (kind === "aggregator" ? kind : `${kind} ${kind === "citation" && (source.kind !== "citation" || isOfOthers(source)) ? "in" : "of"}`);

/** "abstract of VAR", "repository of LlamaGen", "citation in xAR". */
export const printSource = (result: Source) => `${kindBefore(result)} ${speakerOf(result)}`;

/** Each kind of source as a key names it. */
export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  abstract: "abstract",
  paper: "paper, table or text",
  repository: "repository, results or code",
  citation: "citation by a third party",
  aggregator: "aggregator, leaderboards of many papers",
  run: "local run",
};
