import { Choices } from "@/components/fields/choices";
import { withUnit } from "@/lib/format/result";
import { either } from "@/lib/format/words";
import type { GroupsAlong, ReportGroup } from "@/lib/report/benchmark-report";
import { placeKey } from "@/lib/report/question/place-filter";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { Control } from "./control";

interface AlongControlProps {
  readonly along: GroupsAlong;
  readonly group: Pick<ReportGroup, "name">;
  readonly view: BenchmarkView;
  readonly to: (change: Partial<BenchmarkView>) => string;
}

/** The choice of one value of the condition along which a board is arranged, such as one horizon: answer, chart and board are then about it alone. Each choice is a link. */
export function AlongControl({ along: { condition, values }, group, view, to }: AlongControlProps) {
  const own = values.map(({ value, groups }) => ({ value, key: placeKey(condition.condition_id, value), groups }));
  const others = view.conditions.filter((key) => !own.some((one) => one.key === key));
  const chosen = own.filter(({ key }) => view.conditions.includes(key));
  const hrefOf = (conditions: readonly string[], groups: readonly string[] | null) =>
    // If the current group lacks the value, the largest group that has it is shown.
    to({
      conditions,
      columns: [],
      sort: "",
      chart: DEFAULT_CHART_VIEW,
      ...(groups !== null && !groups.includes(group.name) && { panel: "" }),
    });
  return (
    <Control
      name={condition.name}
      isSet={chosen.length > 0}
      chosen={chosen.length === 0 ? "all" : either(chosen.map(({ value }) => value))}
    >
      <Choices
        name={condition.name}
        bare
        choices={[
          { name: "all", href: hrefOf(others, null), chosen: chosen.length === 0 },
          ...own.map(({ value, key, groups }) => ({
            name: condition.unit === "steps" ? value : withUnit(value, condition.unit),
            href: hrefOf([...others, key], groups),
            chosen: view.conditions.includes(key),
          })),
        ]}
      />
    </Control>
  );
}
