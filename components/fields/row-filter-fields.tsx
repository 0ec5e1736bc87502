import { familyWords } from "@/lib/format/vocabulary";
import { ORIGIN_NAMES } from "@/lib/format/provenance";
import type { RowFilter } from "@/lib/report/question/row-filter";
import type { Origin } from "@/lib/tables/results";
import { ROW_FILTER_FIELDS } from "@/lib/view/fields/row-filter-fields";
import { CheckField } from "./check-field";
import styles from "./fields.module.css";
import { NumberField } from "./number-field";

interface RowFilterFieldsProps {
  readonly filter: RowFilter;
  readonly offered: { readonly families: readonly string[]; readonly origins: readonly Origin[] };
  readonly onFilter?: ((filter: RowFilter) => void) | undefined;
}

/** The choice of the results that count, as fields of a form: family, who measured, size and year. */
export function RowFilterFields({ filter, offered, onFilter }: RowFilterFieldsProps) {
  const { families, origins, smallest, largest, since, until } = ROW_FILTER_FIELDS;
  const changed = <Key extends keyof RowFilter>(key: Key) =>
    onFilter ? (value: RowFilter[Key]) => onFilter({ ...filter, [key]: value }) : undefined;
  // A checkbox has one of the values that it was made from.
  const checked = (key: "families" | "origins") =>
    onFilter && ((chosen: readonly string[]) => onFilter({ ...filter, [key]: chosen }));
  const all = <Value extends string>(values: readonly Value[], chosen: readonly Value[]) => [
    ...new Set([...values, ...chosen]),
  ];
  return (
    <>
      <CheckField
        name={families.name}
        legend={families.label}
        choices={all(offered.families, filter.families).map((id) => ({ id, name: familyWords(id) }))}
        chosen={filter.families}
        onChosen={checked("families")}
      />
      <CheckField
        name={origins.name}
        legend={origins.label}
        choices={all(offered.origins, filter.origins).map((id) => ({ id, name: ORIGIN_NAMES[id] }))}
        chosen={filter.origins}
        onChosen={checked("origins")}
      />
      <p className={styles.field}>
        <NumberField field={smallest} value={filter.smallest} onNumber={changed("smallest")} />
        <NumberField field={largest} value={filter.largest} onNumber={changed("largest")} /> million
        <NumberField field={since} value={filter.since} onNumber={changed("since")} />
        <NumberField field={until} value={filter.until} onNumber={changed("until")} />
      </p>
    </>
  );
}
