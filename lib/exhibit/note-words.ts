import { printSource } from "@/lib/format/source";
import { printValue } from "@/lib/format/result";
import { listed } from "@/lib/format/words";
import type { ListNote } from "@/lib/report/list-notes";
import type { Missing } from "@/lib/report/gap/missing";
import type { Said } from "@/lib/select/rank/statements";
import { whyApart } from "@/lib/sentences/apart-words";
import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import { placeWords } from "@/lib/sentences/place-words";
import { verdictSentence, verdictWords } from "@/lib/sentences/reasons";
import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { filterNote } from "./filter-note";

/** Writes the notes on rows, on a list or on a view, in a sentence or two each. */
export const notesInWords = (notes: readonly ListNote[]): readonly string[] => notes.map(noteWords).filter(Boolean);

/** Writes one note; empty if there is nothing to say about it. */
function noteWords(note: ListNote): string {
  switch (note.kind) {
    case "read in part":
      return notRankedWords(note.partly);
    case "verdict":
      return verdictWords(note.verdict, note.results);
    case "disagreement":
      return disagreementWords(note.said);
    case "apart":
      return whyApart(note.board);
    case "bounds":
      return "A bound ranks by the worst value that it allows, and is not ranked if it allows any.";
    case "first of each method":
      return "If an axis has many results, each method appears once, at its best rank; each configuration is ranked by one value.";
    case "missing":
      return `Not drawn: ${note.missing.map(missingWords).join("; ")}.`;
    case "derived":
      return "Values in italics are computed here from two reported results and rounded to what their digits allow; no source prints them.";
    case "silent":
      return `Silent on this benchmark: ${listed(note.papers.map(({ short_name }) => short_name))}.`;
    case "filter":
      return filterNote(note.filter);
    case "place":
      return `Only some comparison groups: ${placeWords(note.among, note.place)}.`;
    case "shared rows":
      return "Rows of one method only are left out.";
    case "claim":
      return `The abstract of ${note.paper.short_name} reports no result.${note.claim.evidence === null ? "" : ` ${claimWords(note.claim)}`} ${note.claim.note}`;
    case "own claim":
      return note.claim.evidence ? `${claimWords(note.claim)} ${note.claim.note}` : note.claim.note;
    case "nothing reported":
      return "This abstract reports no result.";
    case "nothing to compare":
      return "None of these methods has a result here.";
  }
}

const claimWords = ({ evidence }: RowOf<"claims">) => `What it claims in words: “${evidence}”.`;

const missingWords = ({ method, paper, reason, claim }: Missing) =>
  `${method?.name ?? paper?.short_name ?? ""}, ${reason}${claim ? ` (“${claim.evidence}”)` : ""}`;

const inSource = (result: Result) => `${printValue(result)} in the ${printSource(result)}`;

function disagreementWords({ configuration, disagreement }: Said): string {
  if (disagreement === null) return "";
  const about = configuration === null ? "" : ` on ${configuration}`;
  return `The sources disagree${about}: ${listed(disagreement.results.map(inSource))}. ${verdictSentence(disagreement.verdict)}`;
}
