"use client";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { fetchedShards } from "@/lib/shards/fetched-shards";
import { VERSION_PARAMETER } from "@/lib/view/data-version";
import { answerPage } from "./answer-page";
import { switchOff } from "./switch-off";

/**
 * In a copy without a server: makes the page that the address asks for in place of the file, which answers every query with the page
 * without a choice. What cannot be made leaves the file as it is, and says so.
 */
export async function showAnswer(folder: string): Promise<void> {
  const main = document.getElementById("content");
  const search = new URLSearchParams(location.search);
  search.delete(VERSION_PARAMETER);
  if (main === null || search.size === 0) return;
  main.ariaBusy = "true";
  const answer = await answerPage(fetchedShards(folder), location.pathname.replace(/(?<=.)\/$|\.html$/, ""), search).catch((error: unknown) => <Failure words={error instanceof Error ? error.message : String(error)} />);
  main.ariaBusy = "false";
  if (answer === null) return;
  const place = document.createElement("div");
  place.className = "stack";
  createRoot(place).render(<Answer>{answer}</Answer>);
  main.replaceChildren(place);
}

function Answer({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => switchOff(box.current));
  return (
    <div className="stack" ref={box}>
      {children}
    </div>
  );
}

const Failure = ({ words }: { readonly words: string }) => (
  <div role="alert">
    <p>
      What this address asks for could not be loaded. {words}. <a href={location.href}>Try again</a> or <a href={location.pathname}>see the page without the choice</a>.
    </p>
  </div>
);
