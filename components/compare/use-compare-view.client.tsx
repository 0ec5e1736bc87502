"use client";
import { useEffect, useState } from "react";
import type { CompareChoices } from "@/lib/view/compare-choices";
import { compareHref } from "@/lib/view/address/compare-address";
import { isOwnFragment } from "@/lib/own/own-fragment";
import { compareTitle, namesOf } from "@/lib/view/compare-title";
import { VERSION_PARAMETER, versionedHref } from "@/lib/view/address/data-version";
import { fromCompareForm, readCompareView, type CompareView } from "@/lib/view/views/compare-view";
import { shardFolder } from "@/lib/view/shard-folder";
import { siteName } from "@/lib/view/site-name";
import { at } from "@/lib/view/address/base-path";

/** Returns the view of the address bar, and what of it was not understood. */
export const viewOfAddress = (choices: CompareChoices) =>
  readCompareView(choices, fromCompareForm(choices, new URLSearchParams(location.search)));

/** Returns the view of the address bar and `go`, which writes a view there. The browser's back and forward buttons change it too. */
export function useCompareView(choices: CompareChoices, initial: CompareView) {
  // In a static file, the server has not read the address.
  const [view, setView] = useState(() => (shardFolder() === undefined ? initial : viewOfAddress(choices).view));
  useEffect(() => {
    const read = () => setView(viewOfAddress(choices).view);
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [choices]);
  // The title and the link are outside the panel, in the layout of the site.
  useEffect(() => {
    document.title = `${compareTitle(namesOf(choices, view))} · ${siteName()}`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-permalink]")) {
      const version = new URL(link.href).searchParams.get(VERSION_PARAMETER);
      if (version !== null) link.href = at(versionedHref(compareHref(view), version));
    }
  }, [choices, view]);
  const go = (next: CompareView) => {
    // The browser's own method: Next wraps it with one that renders the whole page and its head again before the next paint.
    History.prototype.pushState.call(
      history,
      null,
      "",
      `${at(compareHref(next))}${isOwnFragment(location.hash) ? location.hash : ""}`,
    );
    setView(next);
  };
  return { view, go };
}
