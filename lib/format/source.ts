import type { Figure } from "@/lib/catalogue/catalogue";

type Source = Pick<Figure, "source" | "paper">;

/** Who speaks in a source: whoever wrote the text, or else the paper. */
export const speakerOf = ({ source, paper }: Source) => source.text_of ?? paper.short_name;

/** What goes before the speaker: "abstract of", "repository of"; "citation in" where the text is someone else's. */
export const kindBefore = ({ source: { kind, text_of } }: Source) => `${kind} ${kind === "citation" && text_of !== null ? "in" : "of"}`;

/** "abstract of VAR", "repository of LlamaGen", "citation in xAR". */
export const printSource = (figure: Source) => `${kindBefore(figure)} ${speakerOf(figure)}`;
