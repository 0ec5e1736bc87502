"use client";
import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { fetchedShards } from "@/lib/shards/fetched-shards";
import { otherVersion, readVersion, VERSION_PARAMETER, versionedHref } from "@/lib/view/address/data-version";
import { pickedAddress } from "@/lib/view/views/home-view";
import { siteName } from "@/lib/view/site-name";
import { answerPage } from "./answer-page";
import { followFormerIds } from "./follow-former-ids";
import { switchOff } from "./switch-off";
import { at, below } from "@/lib/view/address/base-path";

/**
 * In a copy without a server: makes the page that the address asks for in place of the file, which answers every query with the page
 * without a choice. What cannot be made leaves the file as it is, and says so.
 */
export async function showAnswer(folder: string): Promise<void> {
  const main = document.getElementById("content");
  const path = below(location.pathname).replace(/(?<=.)\/$|\.html$/, "");
  if (main === null || !isAnother(path, new URLSearchParams(location.search))) return;
  main.ariaBusy = "true";
  try {
    const source = fetchedShards(folder);
    await followFormerIds(source);
    const search = new URLSearchParams(location.search);
    const { asked } = readVersion(search);
    search.delete(VERSION_PARAMETER);
    // The picker of a benchmark leads on, as the server does.
    const picked = path === "/" ? pickedAddress(search) : null;
    if (picked !== null) return location.replace(at(picked));
    const answer = await answerPage(source, path, search, asked);
    if (answer === null) return;
    if (path === "/search" && search.get("q")) document.title = `${search.get("q")} · Search · ${siteName()}`;
    // A frame has no such link.
    const link = path.startsWith(EMBED) ? undefined : permalinkIn(main, `${path}?${search}`);
    const { place, root } = newPlace();
    main.replaceChildren(place);
    if (link) main.append(link);
    // Whoever sees that the page is no longer busy finds the answer in it.
    flushSync(() => root.render(<Answer>{answer}</Answer>));
  } catch (error) {
    const { place, root } = newPlace();
    // A frame shows nothing but its figure.
    ((path.startsWith(EMBED) && main.querySelector("[role=group]")) || main).prepend(place);
    root.render(<Failure words={error instanceof Error ? error.message : String(error)} />);
  } finally {
    main.ariaBusy = "false";
    // What scripts/static/await-answer.mjs made so.
    main.inert = false;
  }
}

const EMBED = "/embed/";

/** Whether a query asks for something else than what the file shows. A frame says in its figure that its link was made with other data, and so is another then. */
function isAnother(path: string, search: URLSearchParams): boolean {
  const isOld = () => otherVersion(location.search, document.querySelector<HTMLMetaElement>('meta[name="data-version"]')?.content ?? "") !== null;
  return [...search.keys()].some((name) => name !== VERSION_PARAMETER) || (path.startsWith(EMBED) && isOld());
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
