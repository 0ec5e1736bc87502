"use client";
import { useState, type ComponentType, type ReactNode } from "react";
import styles from "./results.module.css";

export interface RowsProps {
  /** The address of the rows, as JSON. */
  readonly address: string;
  readonly count: number;
}

interface AllRowsProps extends RowsProps {
  /** The words of the button, and the message if the table cannot be loaded. They are properties, because each word in this file would be in every first load. */
  readonly offer: string;
  readonly failed: string;
  readonly children: ReactNode;
}

/** A page of the list, and on request all of its rows in one table that scrolls; the script of that table is loaded on request. */
export function AllRows({ address, count, offer, failed, children }: AllRowsProps) {
  const [Rows, setRows] = useState<ComponentType<RowsProps> | false | null>(null);
  const open = () =>
    import("./virtual-rows.client").then(
      ({ VirtualRows }) => setRows(() => VirtualRows),
      () => setRows(false),
    );
  if (Rows) return <Rows address={address} count={count} />;
  return (
    <>
      <p className={styles.all}>
        <button type="button" onClick={() => void open()}>
          {offer}
        </button>
        {Rows === false && <b role="alert">{failed}</b>}
      </p>
      {children}
    </>
  );
}
