import { Heading, type HeadingLevel } from "@/components/page/heading";
import type { Missing } from "@/lib/select/missing";
import { methodHref, paperHref } from "@/lib/view/addresses";

/** Who is not drawn and why: an absence is said, never left as a gap. */
export function MissingList({ missing, level }: { readonly missing: readonly Missing[]; readonly level: HeadingLevel }) {
  if (missing.length === 0) return null;
  return (
    <>
      <Heading level={level}>Not drawn</Heading>
      <ul>
        {missing.map(({ method, paper, reason, claim }) => (
          <li key={`${method?.method_id ?? ""} ${paper?.paper_id ?? ""}`}>
            {method && <a href={methodHref(method.method_id)}>{method.name}</a>}
            {!method && paper && <a href={paperHref(paper.paper_id)}>{paper.short_name}</a>}: {claim ? "no figure in this abstract; " : ""}
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
