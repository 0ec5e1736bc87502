"use client";
import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { fetchedShards } from "@/lib/shards/fetched-shards";
import { otherVersion, readVersion, VERSION_PARAMETER, versionedHref } from "@/lib/view/address/data-version";
import { pickedAddress } from "@/lib/view/views/home-view";
import { siteName } from "@/lib/view/site-name";
import { AnswerFailed } from "./answer-failed";
import { answerPage } from "./answer-page";
import { followFormerIds } from "./follow-former-ids";
import { switchOff } from "./switch-off";
import { at, below } from "@/lib/view/address/base-path";

/**
 * Replaces the content of a page by what its query asks for, in a copy without a server, whose file always shows the page without choices. If that
 * fails, the file stays as it is and an error message is shown.
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
    // The picker of a benchmark redirects, as on the server.
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
    // Rendered synchronously, so that the content is there when the page is no longer busy.
    flushSync(() => root.render(<Answer>{answer}</Answer>));
  } catch (error) {
    const { place, root } = newPlace();
    // A frame shows nothing except its figure.
    ((path.startsWith(EMBED) && main.querySelector("[role=group]")) || main).prepend(place);
    root.render(<AnswerFailed words={error instanceof Error ? error.message : String(error)} retry={location.href} />);
  } finally {
    main.ariaBusy = "false";
    // Set by scripts/static/await-answer.mjs.
    main.inert = false;
  }
}

const EMBED = "/embed/";

/** Returns whether a query asks for something other than what the file shows. A frame with a link made with other data counts, because it says so in its figure. */
function isAnother(path: string, search: URLSearchParams): boolean {
  const isOld = () =>
    otherVersion(
      location.search,
      document.querySelector<HTMLMetaElement>('meta[name="data-version"]')?.content ?? "",
    ) !== null;
  return [...search.keys()].some((name) => name !== VERSION_PARAMETER) || (path.startsWith(EMBED) && isOld());
}

function newPlace() {
  const place = document.createElement("div");
  place.className = "stack";
  return { place, root: createRoot(place) };
}

/** Returns the element with the link to exactly what is shown, after setting its address. Undefined if the page has none. */
function permalinkIn(main: HTMLElement, address: string): Element | undefined {
  const link = main.querySelector<HTMLAnchorElement>("a[data-permalink]");
  const version = link && new URL(link.href).searchParams.get(VERSION_PARAMETER);
  if (link && version) link.href = at(versionedHref(address, version));
  return [...main.children].find((child) => link && child !== main.firstElementChild && child.contains(link));
}

function Answer({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => switchOff(box.current));
  // A reader's own rows are added to these boards too (components/own).
  useEffect(() => void dispatchEvent(new Event("boards")), []);
  return (
    <div className="stack" ref={box}>
      {children}
    </div>
  );
}
