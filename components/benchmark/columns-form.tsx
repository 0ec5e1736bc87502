import { offeredColumns, type BoardColumn } from "@/lib/report/columns";
import type { ConfigurationBoard } from "@/lib/report/configurations";
import styles from "./benchmark.module.css";

interface ColumnsFormProps {
  readonly board: ConfigurationBoard;
  /** Those that stand now. */
  readonly columns: readonly BoardColumn[];
  readonly action: string;
  /** The rest of the view, by parameter. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** The metrics and conditions of a board to choose from, as a form: it works without script, and its answer is an address. */
export function ColumnsForm({ board, columns, action, kept }: ColumnsFormProps) {
  const offered = offeredColumns(board);
  if (offered.length === 0) return null;
  const isChosen = (id: string) => columns.some((column) => column.id === id);
  return (
    <form action={action} className={styles.columns}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend>Columns</legend>
        {offered.map((column) => (
          <label key={column.id}>
            <input type="checkbox" name="columns" value={column.id} defaultChecked={isChosen(column.id)} />{" "}
            {column.kind === "metric" ? column.metric.symbol : column.kind === "condition" ? column.condition.name : ""}
          </label>
        ))}
        <button type="submit">Show</button>
      </fieldset>
    </form>
  );
}
