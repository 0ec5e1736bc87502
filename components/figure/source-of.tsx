import type { Figure } from "@/lib/catalogue/catalogue";
import { isOfOthers, kindBefore, speakerOf } from "@/lib/format/source";
import { paperHref } from "@/lib/view/addresses";

/** Where a figure was read in a few words; a text of someone who is not in the collection leads there, any other to its paper. */
export function SourceOf({ figure }: { readonly figure: Pick<Figure, "kind" | "paper" | "source"> }) {
  const { source, paper } = figure;
  return (
    <>
      {kindBefore(figure)} <a href={isOfOthers(source) ? source.url : paperHref(paper.paper_id)}>{speakerOf(figure)}</a>
    </>
  );
}
