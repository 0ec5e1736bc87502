import type { Figure } from "@/lib/catalogue/catalogue";
import { kindBefore, speakerOf } from "@/lib/format/source";
import { paperHref } from "@/lib/view/addresses";

/** Where a figure was read in a few words; a text of someone who is not in the collection leads there, any other to its paper. */
export function SourceOf({ figure }: { readonly figure: Pick<Figure, "source" | "paper"> }) {
  const { source, paper } = figure;
  return (
    <>
      {kindBefore(figure)} <a href={source.text_of === null ? paperHref(paper.paper_id) : source.url}>{speakerOf(figure)}</a>
    </>
  );
}
