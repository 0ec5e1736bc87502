import type { Result } from "@/lib/catalogue/catalogue";
import { isOfOthers, kindBefore, speakerOf } from "@/lib/format/source";
import { paperHref } from "@/lib/view/address/addresses";

/** The place where a result was read, in a few words. A text of others links to that text, any other to its paper. */
export function SourceOf({ result }: { readonly result: Pick<Result, "kind" | "paper" | "source"> }) {
  const { source, paper } = result;
  return (
    <>
      {kindBefore(result)} <a href={isOfOthers(source) ? source.url : paperHref(paper.paper_id)}>{speakerOf(result)}</a>
    </>
  );
}
