import { BOARD_FIELDS, type BoardChoice } from "@/lib/view/fields/board-fields";
import type { ColumnOffer } from "@/lib/view/board/board-offer";
import { METHOD_SORT, readSort } from "@/lib/view/board/board-sort";
import { listed } from "@/lib/format/words";
import { CheckField } from "./check-field";
import styles from "./fields.module.css";

interface ColumnFieldsProps {
  readonly choice: BoardChoice;
  readonly offered: ColumnOffer;
  /** The address of the view with these columns. */
  readonly hrefOf: (columns: readonly string[]) => string;
  readonly onChoice?: ((choice: BoardChoice) => void) | undefined;
}

/** The columns of a board and its order, as fields of a form. The submitted columns include the board's own metric, so they describe the whole table. */
export function ColumnFields({
  choice: { columns, sort },
  offered: { own, others, standing, short },
  hrefOf,
  onChoice,
}: ColumnFieldsProps) {
  const chosen = [own.id, ...standing.filter((id) => id !== own.id)];
  const sorts = [
    { id: "", name: "Rank" },
    { id: METHOD_SORT, name: "Method" },
    own,
    ...others.filter(({ id }) => id !== "rank"),
  ];
  const { id: by, isFalling } = readSort(sort);
  return (
    <>
      <input type="hidden" name={BOARD_FIELDS.columns.name} value={own.id} />
      <CheckField
        name={BOARD_FIELDS.columns.name}
        legend={BOARD_FIELDS.columns.label}
        choices={others}
        chosen={chosen}
        onChosen={onChoice && ((ids) => onChoice({ columns: ids, sort }))}
      />
      <p className={styles.field}>
        <label>
          {BOARD_FIELDS.sort.label}{" "}
          <select
            id="board-sort"
            name={BOARD_FIELDS.sort.name}
            {...(onChoice
              ? {
                  value: isFalling ? `-${by}` : by,
                  onChange: (event) => onChoice({ columns, sort: event.currentTarget.value }),
                }
              : { defaultValue: sort })}
          >
            {sorts.flatMap(({ id, name }) => [
              <option key={id} value={id}>
                {name}
              </option>,
              ...(id === "" || id === METHOD_SORT
                ? []
                : [
                    <option key={`-${id}`} value={`-${id}`}>
                      {name}, falling
                    </option>,
                  ]),
            ])}
          </select>
        </label>
        <a href={hrefOf(short.map(({ id }) => id))}>Only {listed(short.map(({ name }) => name))}</a>
      </p>
    </>
  );
}
