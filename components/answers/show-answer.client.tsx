"use client";
import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { fetchedShards } from "@/lib/shards/fetched-shards";
import { VERSION_PARAMETER, versionedHref } from "@/lib/view/address/data-version";
import { pickedAddress } from "@/lib/view/views/home-view";
import { siteName } from "@/lib/view/site-name";
import { answerPage } from "./answer-page";
import { switchOff } from "./switch-off";
import { at, below } from "@/lib/view/address/base-path";

/**
 * In a copy without a server: makes the page that the address asks for in place of the file, which answers every query with the page
 * without a choice. What cannot be made leaves the file as it is, and says so.
 */
export async function showAnswer(folder: string): Promise<void> {
  const main = document.getElementById("content");
  const search = new URLSearchParams(location.search);
  search.delete(VERSION_PARAMETER);
  if (main === null || search.size === 0) return;
  const path = below(location.pathname).replace(/(?<=.)\/$|\.html$/, "");
  // The picker of a benchmark leads on, as the server does.
  const picked = path === "/" ? pickedAddress(search) : null;
  if (picked !== null) return location.replace(at(picked));
  main.ariaBusy = "true";
  try {
    const answer = await answerPage(fetchedShards(folder), path, search);
    if (answer === null) return;
    if (path === "/search" && search.get("q")) document.title = `${search.get("q")} · Search · ${siteName()}`;
    const link = permalinkIn(main, `${path}?${search}`);
    const { place, root } = newPlace();
    main.replaceChildren(place);
    if (link) main.append(link);
    // Whoever sees that the page is no longer busy finds the answer in it.
    flushSync(() => root.render(<Answer>{answer}</Answer>));
  } catch (error) {
    const { place, root } = newPlace();
    main.prepend(place);
    root.render(<Failure words={error instanceof Error ? error.message : String(error)} />);
  } finally {
    main.ariaBusy = "false";
    // What scripts/static/await-answer.mjs made so.
    main.inert = false;
  }
}

function newPlace() {
  const place = document.createElement("div");
  place.className = "stack";
  return { place, root: createRoot(place) };
}

/** The link at the end of the page to exactly what is shown, with the address that is answered. */
function permalinkIn(main: HTMLElement, address: string): Element | undefined {
  const link = main.querySelector<HTMLAnchorElement>("a[data-permalink]");
  const version = link && new URL(link.href).searchParams.get(VERSION_PARAMETER);
  if (link && version) link.href = at(versionedHref(address, version));
  return [...main.children].find((child) => link && child !== main.firstElementChild && child.contains(link));
}

function Answer({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => switchOff(box.current));
  // Rows of the reader's own stand on these boards too (components/own).
  useEffect(() => void dispatchEvent(new Event("boards")), []);
  return (
    <div className="stack" ref={box}>
      {children}
    </div>
  );
}

const Failure = ({ words }: { readonly words: string }) => (
  <div role="alert">
    <p>
      This view could not be computed. {words}. Below is the page without your choice. <a href={location.href}>Try again</a>
    </p>
  </div>
);
