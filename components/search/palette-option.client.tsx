"use client";
import type { ComponentProps, MouseEvent } from "react";
import type { SearchResultJson } from "@/lib/http/endpoints/search-endpoint";
import styles from "./search-palette.module.css";

/** A result: an option of the list and a link, so that it opens in another tab as any link does. */
export function PaletteOption({
  result: { kind, name, detail, href },
  onOpen,
  ...option
}: {
  readonly result: SearchResultJson;
  readonly onOpen: () => void;
} & Pick<ComponentProps<"a">, "id" | "role" | "aria-selected">) {
  // Closes the palette, so that a page restored by the back button has no open dialog.
  const open = (event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onOpen();
  };
  return (
    <a {...option} href={href} tabIndex={-1} className={styles.option} onClick={open}>
      <span className={styles.name}>{name}</span> <span className={styles.kind}>{kind}</span>
      <span className={styles.detail}> {detail} </span>
    </a>
  );
}
