"use client";
import { useSyncExternalStore } from "react";

function subscribe(listener: () => void) {
  addEventListener("beforeprint", listener);
  return () => removeEventListener("beforeprint", listener);
}

/** The address of the page as it is when it is printed: a panel may have changed it since. Only a browser knows the host. */
export function PrintAddress() {
  return useSyncExternalStore(
    subscribe,
    () => location.href,
    () => "",
  );
}
