"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { shardFolder } from "@/lib/view/shard-folder";

/** The content of the page: the controls, and a result other than the server's. */
export interface Standing {
  readonly controls: ReactNode;
  readonly result: ReactNode;
}

/**
 * Shows the page as the server made it until a reader uses its controls; only then the panel is loaded, which replaces them. If it cannot be loaded,
 * the page stays complete as it is. The server's result keeps its place and is hidden while there is another.
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

  // A reader may have the focus here before any script ran; and only the panel can answer the query of an address in a copy without a server.
  useEffect(() => {
    if (root.current?.contains(document.activeElement) || (shardFolder() !== undefined && location.search !== ""))
      wake();
  }, []);

  return (
    <>
      <div
        ref={root}
        onFocus={wake}
        onPointerOver={wake}
        onPointerDown={wake}
        onSubmit={(event) => {
          // What the panel answers itself loads no page, which would remove the sign.
          if (!event.isDefaultPrevented()) event.currentTarget.setAttribute("aria-busy", "true");
        }}
      >
        {standing.controls}
      </div>
      <div data-served="" hidden={!!standing.result}>
        {children}
      </div>
      {standing.result}
    </>
  );
}
