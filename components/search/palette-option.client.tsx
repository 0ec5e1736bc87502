"use client";
import type { MouseEvent } from "react";
import type { SearchResultJson } from "@/lib/http/endpoints/search-endpoint";
import styles from "./search-palette.module.css";

/** A result: an option of the list and a link, so that it opens in another tab as any link does. */
export function PaletteOption({
  id,
  result: { kind, name, detail, href },
  active,
  onOpen,
}: {
  readonly id: string;
  readonly result: SearchResultJson;
  readonly active: boolean;
  readonly onOpen: () => void;
}) {
  // A page that the back button restores should not be behind an open dialog.
  const open = (event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onOpen();
  };
  return (
    <a role="option" id={id} href={href} tabIndex={-1} aria-selected={active} className={styles.option} onClick={open}>
      <span className={styles.name}>{name}</span>
      <span className={styles.kind}>{kind}</span>
      <span className={styles.detail}> {detail}</span>
    </a>
  );
}
