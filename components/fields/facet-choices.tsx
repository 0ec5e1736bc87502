import { grouped, listed } from "@/lib/format/words";
import type { Facet } from "@/lib/report/lists/facets";
import { Choices } from "./choices";
import styles from "@/components/page/page.module.css";

/** More choices are folded behind the current choice. */
const OPEN_CHOICES = 8;

/** A filter as links, each with the number of rows that it leaves; a long one folds, without scripts. */
export function FacetChoices<Choice extends string>({
  name,
  facets,
  chosen,
  words,
  to,
}: {
  readonly name: string;
  readonly facets: readonly Facet<Choice>[];
  readonly chosen: readonly Choice[];
  /** Returns the words for a choice. */
  readonly words: (choice: Choice) => string;
  /** The address of the view with these choices instead; an empty list for all. */
  readonly to: (chosen: readonly Choice[]) => string;
}) {
  const choices = [
    { name: "all", href: to([]), chosen: chosen.length === 0 },
    ...facets.map(({ choice, count }) => ({
      name: `${words(choice)} (${grouped(count)})`,
      href: to([choice]),
      chosen: chosen.includes(choice),
    })),
  ];
  if (facets.length <= OPEN_CHOICES) return <Choices name={name} choices={choices} />;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <span className={styles.choicesName}>{name}</span>{" "}
        {chosen.length === 0 ? (
          `all, or one of ${grouped(facets.length)}`
        ) : (
          <strong>{listed(chosen.map(words))}</strong>
        )}
      </summary>
      <Choices name={name} choices={choices} bare />
    </details>
  );
}
