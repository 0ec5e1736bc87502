import type { Result } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";

type Source = Pick<Result, "source" | "paper" | "kind">;

/** Returns whether the text is by somebody else than the paper. Somebody who only copies the text of a paper or a repository does not count. */
export const isOfOthers = ({ kind, text_of, copy_url }: Pick<Result["source"], "kind" | "text_of" | "copy_url">) =>
  kind === "aggregator" || (kind === "citation" && text_of !== null && copy_url === null);

/** Returns whether the text was read in a copy; the address of the copy may not be on record. */
export const isCopy = (source: Pick<Result["source"], "kind" | "text_of" | "copy_url">) =>
  source.kind !== "run" && (source.copy_url !== null || (source.text_of !== null && !isOfOthers(source)));

/** Returns the address at which a text was actually read. A transcription has to be checked there, not at the original. */
export const readAt = ({ url, copy_url }: Pick<Result["source"], "url" | "copy_url">) => copy_url ?? url;

/** Returns the path of a file that cannot be linked to, from "file:runs/a.json"; null for an address that can be opened. */
export const pathOf = (address: string): string | null =>
  address.startsWith("file:") ? address.slice("file:".length) : null;

/** Names the speaker of a source: the author of the text if it is by others, else the paper. */
export const speakerOf = ({ source, paper }: Source) =>
  isOfOthers(source) ? (source.text_of ?? "") : paper.short_name;

/** Returns the words before the speaker: "abstract of", "repository of", "citation in" if the text is not by the method's authors; only "aggregator" for an aggregator. */
export const kindBefore = ({ kind, source }: Source) =>
  kind === "aggregator"
    ? kind
    : `${kind} ${kind === "citation" && (source.kind !== "citation" || isOfOthers(source)) ? "in" : "of"}`;

/** Names the source of a result: "abstract of VAR", "repository of LlamaGen", "citation in xAR". */
export const printSource = (result: Source) => `${kindBefore(result)} ${speakerOf(result)}`;

/** The kinds of source, for the key of a page. */
export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  abstract: "abstract",
  paper: "paper, table or text",
  repository: "repository, results or code",
  citation: "citation by a third party",
  aggregator: "aggregator, leaderboards of many papers",
  run: "local run",
};
