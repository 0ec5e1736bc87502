"use client";
import { useEffect, useState } from "react";
import type { RowsProps } from "./all-rows.client";
import { FoundRows } from "./found-rows.client";
import { readRows, type Row } from "./rows";

/** All rows of a list, loaded as JSON, in one table that scrolls. */
export function VirtualRows({ address, count }: RowsProps) {
  const [rows, setRows] = useState<readonly Row[] | "failed" | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    readRows(address, gone.signal).then(setRows, () => gone.signal.aborted || setRows("failed"));
    return () => gone.abort();
  }, [address]);
  return <FoundRows rows={rows} count={count} />;
}
