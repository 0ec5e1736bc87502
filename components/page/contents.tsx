import styles from "./contents.module.css";

/** A part of a page, by the id of its element. */
export interface Part {
  readonly id: string;
  readonly name: string;
}

/** The list of contents of a long page: a line of links on a wide screen, and a fold on a phone. */
export const Contents = ({ parts }: { readonly parts: readonly Part[] }) =>
  parts.length > 0 && (
    <nav aria-label="On this page" className={styles.contents}>
      <details>
        <summary>On this page</summary>
        <ul>
          {parts.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
