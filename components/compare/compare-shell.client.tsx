"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { shardFolder } from "@/lib/view/shard-folder";

/** What stands on the page: the controls, and a result other than that of the server. */
export interface Standing {
  readonly controls: ReactNode;
  readonly result: ReactNode;
}

/**
 * The page as the server made it, until a reader turns to its controls: only then is the panel loaded, which takes their place. If it
 * cannot be loaded, the page stays as it is, complete. The result of the server stays where it is, and is hidden while there is another.
 */
export function CompareShell({ controls, children }: { readonly controls: ReactNode; readonly children: ReactNode }) {
  const [standing, show] = useState<Standing>({ controls, result: null });
  const root = useRef<HTMLDivElement>(null);
  const isLoading = useRef(false);

  const wake = () => {
    if (isLoading.current) return;
    isLoading.current = true;
    import("./compare-panel.client")
      .then(({ takeOver }) => takeOver(root, show))
      .catch(() => {
        isLoading.current = false;
      });
  };

  // A reader can be there before any script; and what the address of a copy without a server asks for, only the panel can answer.
  useEffect(() => {
    if (root.current?.contains(document.activeElement) || (shardFolder() !== undefined && location.search !== "")) wake();
  }, []);

  return (
    <>
      <div ref={root} onFocus={wake} onPointerOver={wake} onPointerDown={wake} onSubmit={({ currentTarget }) => currentTarget.setAttribute("aria-busy", "true")}>
        {standing.controls}
      </div>
      <div data-served="" hidden={!!standing.result}>
        {children}
      </div>
      {standing.result}
    </>
  );
}
