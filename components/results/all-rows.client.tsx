"use client";
import { useState, type ComponentType, type ReactNode } from "react";
import styles from "./results.module.css";

export interface RowsProps {
  /** Where the rows are, as JSON. */
  readonly address: string;
  readonly count: number;
}

/** A page of the list, and on demand all of its rows in one table that scrolls; that table's script comes when it is asked for. */
export function AllRows({ address, count, offer, children }: RowsProps & { readonly offer: string; readonly children: ReactNode }) {
  const [Rows, setRows] = useState<ComponentType<RowsProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = () => import("./virtual-rows.client").then(({ VirtualRows }) => setRows(() => VirtualRows), () => setFailed(true));
  if (Rows) return <Rows address={address} count={count} />;
  return (
    <>
      <p className={styles.all}>
        <button type="button" onClick={() => void open()}>
          {offer}
        </button>
        {failed && <span role="alert"> The table could not be loaded; the pages below hold the same figures.</span>}
      </p>
      {children}
    </>
  );
}
