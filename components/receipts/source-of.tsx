import type { Result } from "@/lib/catalogue/catalogue";
import { isOfOthers, kindBefore, speakerOf } from "@/lib/format/source";
import { paperHref } from "@/lib/view/address/addresses";

/** Where a result was read in a few words; a text of someone who is not in the collection leads there, any other to its paper. */
export function SourceOf({ result }: { readonly result: Pick<Result, "kind" | "paper" | "source"> }) {
  const { source, paper } = result;
  return (
    <>
      {kindBefore(result)} <a href={isOfOthers(source) ? source.url : paperHref(paper.paper_id)}>{speakerOf(result)}</a>
    </>
  );
}
