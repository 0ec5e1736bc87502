import styles from "./board.module.css";

/** The order of a board: which column it goes by now, with a minus for falling, and the address of each other order. */
export interface SortLinks {
  readonly by: string;
  readonly hrefOf: (sort: string) => string;
}

/** The first click on such a column asks for the best or newest at the top by its own sign, so it rises first everywhere. */
export function SortHead({ id, name, title = "", sort, isNumber = false }: { readonly id: string; readonly name: string; readonly title?: string | undefined; readonly sort?: SortLinks | undefined; readonly isNumber?: boolean }) {
  const className = isNumber ? styles.number : undefined;
  if (sort === undefined)
    return (
      <th scope="col" className={className}>
        {title ? <abbr title={title}>{name}</abbr> : name}
      </th>
    );
  const by = sort.by === "" ? "rank" : sort.by.replace(/^-/, "");
  const isFalling = sort.by.startsWith("-");
  const next = by !== id ? id : isFalling ? "" : `-${id}`;
  return (
    <th scope="col" className={className} aria-sort={by !== id ? undefined : isFalling ? "descending" : "ascending"}>
      <a href={sort.hrefOf(next === "rank" ? "" : next)} title={title || undefined}>
        {name}
      </a>
    </th>
  );
}
