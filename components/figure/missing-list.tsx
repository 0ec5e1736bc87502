import { Heading, type HeadingLevel } from "@/components/page/heading";
import type { Missing } from "@/lib/select/missing";
import { paperHref } from "@/lib/view/addresses";

/** Who is not drawn and why: an absence is said, never left as a gap. */
export function MissingList({ missing, level }: { readonly missing: readonly Missing[]; readonly level: HeadingLevel }) {
  if (missing.length === 0) return null;
  return (
    <>
      <Heading level={level}>Not drawn</Heading>
      <ul>
        {missing.map(({ method, paper, reason, claim }) => (
          <li key={`${method?.method_id ?? ""} ${paper?.paper_id ?? ""}`}>
            {paper ? <a href={paperHref(paper.paper_id)}>{method?.name ?? paper.short_name}</a> : method?.name}: {claim ? "no figure in this abstract; " : ""}
            {reason}
            {claim && (
              <>
                : <q>{claim.evidence}</q>. {claim.note}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
