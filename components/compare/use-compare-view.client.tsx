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

const viewOfAddress = (choices: CompareChoices) => readCompareView(choices, fromCompareForm(choices, new URLSearchParams(location.search))).view;

/** The view of the address bar: `go` writes it there, and the browser's back and forward buttons change it. */
export function useCompareView(choices: CompareChoices, initial: CompareView) {
  // A plain file has not read its address.
  const [view, setView] = useState(() => (shardFolder() === undefined ? initial : viewOfAddress(choices)));
  useEffect(() => {
    const read = () => setView(viewOfAddress(choices));
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [choices]);
  // The title and the link stand outside the panel, in the layout of the site.
  useEffect(() => {
    document.title = `${compareTitle(namesOf(choices, view))} · ${siteName()}`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-permalink]")) {
      const version = new URL(link.href).searchParams.get(VERSION_PARAMETER);
      if (version !== null) link.href = at(versionedHref(compareHref(view), version));
    }
  }, [choices, view]);
  const go = (next: CompareView) => {
    // The browser's own: Next puts one before it that makes the whole page again, and its head with it, before the next paint.
    History.prototype.pushState.call(history, null, "", `${at(compareHref(next))}${isOwnFragment(location.hash) ? location.hash : ""}`);
    setView(next);
  };
  return { view, go };
}
