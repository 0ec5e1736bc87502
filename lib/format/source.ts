import type { Figure } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";

type Source = Pick<Figure, "source" | "paper">;

/** Who speaks in a source: whoever wrote the text, or else the paper. */
export const speakerOf = ({ source, paper }: Source) => source.text_of ?? paper.short_name;

/** What goes before the speaker: "abstract of", "repository of"; "citation in" where the text is someone else's. */
export const kindBefore = ({ source: { kind, text_of } }: Source) => `${kind} ${kind === "citation" && text_of !== null ? "in" : "of"}`;

/** "abstract of VAR", "repository of LlamaGen", "citation in xAR". */
export const printSource = (figure: Source) => `${kindBefore(figure)} ${speakerOf(figure)}`;

/** Each kind of source as a key names it. */
export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  abstract: "abstract",
  paper: "paper, table or text",
  repository: "repository of the authors",
  citation: "citation by a third party",
};
