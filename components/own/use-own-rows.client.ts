"use client";
import { useCallback, useEffect, useState } from "react";
import {
  isOwnFragment,
  LONGEST_FRAGMENT,
  readOwnFragment,
  writeOwnFragment,
  type OwnFragment,
} from "@/lib/own/own-fragment";
import type { OwnRow } from "@/lib/own/own-row";

/** Returns the reader's own rows from the fragment of the address, so that a link carries them and no server sees them. */
export function useOwnRows(): {
  readonly own: OwnFragment;
  readonly isInAddress: boolean;
  readonly setRows: (rows: readonly OwnRow[]) => void;
} {
  const [own, setOwn] = useState(() => readOwnFragment(location.hash));
  const [isInAddress, setInAddress] = useState(true);
  useEffect(() => {
    const read = (event: Event) => {
      if (isOwnFragment(location.hash)) return setOwn(readOwnFragment(location.hash));
      const before = event instanceof HashChangeEvent ? new URL(event.oldURL).hash : "";
      if (location.hash !== "" && isOwnFragment(before)) replaceFragment(before);
    };
    addEventListener("hashchange", read);
    addEventListener("popstate", read);
    return () => {
      removeEventListener("hashchange", read);
      removeEventListener("popstate", read);
    };
  }, []);
  // Links to other views of the page keep the rows, and so do forms. A link within this view is followed unchanged, and the address gets the rows back afterwards.
  useEffect(() => {
    const carry = (event: Event) => {
      const target =
        event.target instanceof Element
          ? event.target.closest<HTMLAnchorElement | HTMLFormElement>("a[href],form")
          : null;
      if (target === null || !isOwnFragment(location.hash)) return;
      const name = target instanceof HTMLFormElement ? "action" : "href";
      const to = new URL(target.getAttribute(name) ?? "", location.href);
      if (
        to.origin === location.origin &&
        to.pathname === location.pathname &&
        (to.hash === "" || to.search !== location.search) &&
        !target.hasAttribute("download")
      )
        target.setAttribute(name, `${to.pathname}${to.search}${location.hash}`);
    };
    for (const name of ["pointerdown", "click", "submit", "contextmenu", "focusin"])
      addEventListener(name, carry, true);
    return () => {
      for (const name of ["pointerdown", "click", "submit", "contextmenu", "focusin"])
        removeEventListener(name, carry, true);
    };
  }, []);
  const setRows = useCallback((rows: readonly OwnRow[]) => {
    setOwn((before) => ({ ...before, rows }));
    const fragment = writeOwnFragment({ rows, unread: readOwnFragment(location.hash).unread });
    const fits = fragment.length <= LONGEST_FRAGMENT;
    setInAddress(fits);
    if (fits) replaceFragment(fragment);
  }, []);
  return { own, isInAddress, setRows };
}

/** Writes the fragment of the address with the browser's own method: Next's wrapper would render the page again. */
function replaceFragment(fragment: string): void {
  History.prototype.replaceState.call(history, history.state, "", `${location.pathname}${location.search}${fragment}`);
}
