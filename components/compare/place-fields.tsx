import { CheckField } from "@/components/fields/check-field";
import type { PlaceFilter } from "@/lib/report/question/place-filter";
import type { Choice } from "@/lib/view/board/board-offer";
import type { ComparisonOffer } from "@/lib/view/board/comparison-offer";
import { PLACE_FILTER_FIELDS } from "@/lib/view/fields/place-filter-fields";

interface PlaceFieldsProps {
  readonly place: PlaceFilter;
  readonly offered: ComparisonOffer;
  readonly onPlace?: ((place: PlaceFilter) => void) | undefined;
}

/** The choice of comparison groups, as fields of a form: benchmarks, metrics and the conditions in which groups differ. */
export function PlaceFields({ place, offered, onPlace }: PlaceFieldsProps) {
  const { benchmarks, metrics, conditions } = PLACE_FILTER_FIELDS;
  const changed = (key: keyof PlaceFilter) =>
    onPlace && ((chosen: readonly string[]) => onPlace({ ...place, [key]: chosen }));
  const offeredConditions = offered.conditions.flatMap(({ choices }) => choices.map(({ id }) => id));
  // A condition that the address asks for, but that no result here has, can be removed too.
  const others = place.conditions.filter((id) => !offeredConditions.includes(id)).map((id) => ({ id, name: id }));
  return (
    <>
      <CheckField
        name={benchmarks.name}
        legend={benchmarks.label}
        choices={withChosen(offered.benchmarks, place.benchmarks)}
        chosen={place.benchmarks}
        onChosen={changed("benchmarks")}
      />
      <CheckField
        name={metrics.name}
        legend={metrics.label}
        choices={withChosen(offered.metrics, place.metrics)}
        chosen={place.metrics}
        onChosen={changed("metrics")}
      />
      {offered.conditions.map(({ name, choices }) => (
        <CheckField
          key={name}
          name={conditions.name}
          legend={name}
          choices={choices}
          chosen={place.conditions}
          onChosen={changed("conditions")}
        />
      ))}
      {others.length > 0 && (
        <CheckField
          name={conditions.name}
          legend="Others"
          choices={others}
          chosen={place.conditions}
          onChosen={changed("conditions")}
        />
      )}
    </>
  );
}

const withChosen = (offered: readonly Choice[], chosen: readonly string[]): readonly Choice[] => [
  ...offered,
  ...chosen.filter((id) => !offered.some((one) => one.id === id)).map((id) => ({ id, name: id })),
];
