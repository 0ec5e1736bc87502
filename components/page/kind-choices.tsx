import type { Facet } from "@/lib/select/facets";
import { toggled } from "@/lib/view/toggled";
import { SOURCE_KINDS, type SourceKind } from "@/lib/tables/sources";
import { Choices } from "./choices";

/** Any mix of source kinds as links: each adds its kind to the view or takes it away, and the view's address says which. */
export function KindChoices({
  facets,
  chosen,
  to,
}: {
  /** Each kind with the number of figures that it has here. */
  readonly facets: readonly Facet<SourceKind>[];
  /** Empty for all. */
  readonly chosen: readonly SourceKind[];
  /** The address of the view with these kinds instead; all of them come as an empty list. */
  readonly to: (kinds: readonly SourceKind[]) => string;
}) {
  const offered = SOURCE_KINDS.filter((kind) => facets.some(({ choice }) => choice === kind));
  if (offered.length < 2 && chosen.length === 0) return null;
  return (
    <Choices
      name="Read in"
      choices={[
        { name: "all", href: to([]), chosen: chosen.length === 0 },
        ...facets.map(({ choice, count }) => ({
          name: `${choice} (${count})`,
          href: to(toggled(offered, chosen, choice)),
          chosen: chosen.includes(choice),
        })),
      ]}
    />
  );
}
