import styles from "@/components/page/page.module.css";

export interface Choice {
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
}

/** A control as links: each choice is an address, so that it can be shared, reloaded and used without JavaScript. */
export function Choices({
  name,
  choices,
  bare = false,
}: {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** Leaves out the name before the choices, if it is shown elsewhere. */
  readonly bare?: boolean;
}) {
  return (
    <nav aria-label={name}>
      <ul className={styles.choices}>
        {!bare && (
          <li className={styles.choicesName} aria-hidden="true">
            {name}
          </li>
        )}
        {choices.map((choice) => (
          <li key={choice.href}>
            <a href={choice.href} aria-current={choice.chosen || undefined}>
              {choice.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
