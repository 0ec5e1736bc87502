import { Heading, type HeadingLevel } from "@/components/page/heading";
import { groupBy } from "@/lib/catalogue/group";
import type { Missing } from "@/lib/report/gap/missing";
import { methodHref, paperHref } from "@/lib/view/address/addresses";

/** Who is not drawn, and why: a missing result is always stated. Claims in words are listed one by one, the rest by reason. */
export function MissingList({
  missing,
  level,
}: {
  readonly missing: readonly Missing[];
  readonly level: HeadingLevel;
}) {
  if (missing.length === 0) return null;
  const inWords = missing.filter(({ claim }) => claim !== null);
  const byReason = groupBy(
    missing.filter(({ claim }) => claim === null),
    ({ reason }) => reason,
  );
  return (
    <>
      <Heading level={level}>Not drawn</Heading>
      <ul>
        {inWords.map((one) => (
          <li key={keyOf(one)}>
            <Name missing={one} />: no result in this abstract; {one.reason}: <q>{one.claim?.evidence}</q>.{" "}
            {one.claim?.note}
          </li>
        ))}
        {Array.from(byReason, ([reason, all]) => (
          <li key={reason}>
            {all.map((one, at) => (
              <span key={keyOf(one)}>
                {at > 0 && ", "}
                <Name missing={one} />
              </span>
            ))}
            : {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

const keyOf = ({ method, paper }: Missing) => `${method?.method_id ?? ""} ${paper?.paper_id ?? ""}`;

function Name({ missing: { method, paper } }: { readonly missing: Missing }) {
  if (method) return <a href={methodHref(method.method_id)}>{method.name}</a>;
  return paper && <a href={paperHref(paper.paper_id)}>{paper.short_name}</a>;
}
