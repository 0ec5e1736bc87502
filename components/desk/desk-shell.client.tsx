"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { DeskProps } from "./desk.client";
import { KEPT_DRAFT } from "./kept-key";

/** Shows a button until the desk is requested; then the desk, which is loaded with the collection. */
export function DeskShell(props: DeskProps) {
  const [desk, setDesk] = useState<ReactNode>(null);
  const [isLoading, setLoading] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const isAsked = useRef(false);
  const open = () => {
    if (isAsked.current) return;
    isAsked.current = true;
    setLoading(true);
    import("./desk.client").then(
      ({ Desk }) => setDesk(<Desk {...props} />),
      () => {
        isAsked.current = false;
        setLoading(false);
        setFailed(true);
      },
    );
  };
  useEffect(() => {
    try {
      if (localStorage.getItem(KEPT_DRAFT) !== null) open();
    } catch {
      // Storage is blocked, so nothing is kept.
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once, when the page comes alive.
  }, []);
  if (desk) return desk;
  return (
    // A kept draft opens by itself, so the page's scripts start when this is in view and not at the first use.
    <p data-at-sight="">
      <button type="button" onClick={open} disabled={isLoading} data-open-desk="">
        {isLoading ? "Opening …" : "Open the desk"}
      </button>{" "}
      {isFailed && <span role="alert">Could not be loaded; try again when you are connected.</span>}
    </p>
  );
}
