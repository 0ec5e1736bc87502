import { grouped } from "@/lib/format/words";
import type { Facet } from "@/lib/report/lists/facets";
import { toggled } from "@/lib/view/fields/toggled";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { Choices, type Choice } from "./choices";
import { KIND_FIELD } from "@/lib/view/fields/kind-field";

interface KindChoicesProps {
  /** Each kind with its number of results here. */
  readonly facets: readonly Facet<SourceKind>[];
  /** Empty for all. */
  readonly chosen: readonly SourceKind[];
  /** The address of the view with these kinds instead; an empty list for all of them. */
  readonly to: (kinds: readonly SourceKind[]) => string;
}

/** Any mix of source kinds as links: each adds its kind to the view or removes it, and the view's address contains the choice. */
export function KindChoices(props: KindChoicesProps) {
  const choices = kindChoices(props);
  return choices.length === 0 ? null : <Choices name={KIND_FIELD.label} choices={choices} />;
}

/** Returns the same as a list; empty if there is nothing to choose. */
export function kindChoices({ facets, chosen, to }: KindChoicesProps): readonly Choice[] {
  const offered = SOURCE_KINDS.filter((kind) => facets.some(({ choice }) => choice === kind));
  if (offered.length < 2 && chosen.length === 0) return [];
  return [
    { name: "all", href: to([]), chosen: chosen.length === 0 },
    ...facets.map(({ choice, count }) => ({
      name: `${choice} (${grouped(count)})`,
      href: to(toggled(offered, chosen, choice)),
      chosen: chosen.includes(choice),
    })),
  ];
}
