import { useDesk } from "./desk-context";
import styles from "./desk.module.css";

/** Messages of the check about a part of the draft that belong to none of its visible fields. */
export function DeskSaid({ address, except = [] }: { readonly address: string; readonly except?: readonly string[] }) {
  const { checked } = useDesk();
  const own = (checked?.problems ?? []).filter(
    (one) => one.address === address && !one.column.split(", ").some((column) => except.includes(column)),
  );
  const warned = (checked?.warnings ?? []).filter((one) => one.address === address && !except.includes(one.column));
  if (own.length + warned.length === 0) return null;
  return (
    <ul className={styles.list}>
      {own.map(({ column, words }) => (
        <li key={column + words} className={styles.problem}>
          {column && `${column}: `}
          {words}
        </li>
      ))}
      {warned.map(({ column, words }) => (
        <li key={column + words}>
          Warning: {column && `${column}: `}
          {words}
        </li>
      ))}
    </ul>
  );
}
