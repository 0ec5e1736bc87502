"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { DeskProps } from "./desk.client";
import { KEPT_DRAFT } from "./kept-key";
import { OpenDesk } from "./open-desk";

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
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Once, when the page comes alive.
  }, []);
  if (desk) return desk;
  return <OpenDesk isLoading={isLoading} isFailed={isFailed} onOpen={open} />;
}
