import type { Asked, Told } from "./desk-protocol";

/** A worker that contains the collection, so that a check never blocks the page. */
export interface DeskSession {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
}

/** Starts a session. `onTold` is also called if the worker cannot be started or fails. */
export function startDesk(onTold: (told: Told) => void): DeskSession {
  const worker = new Worker(new URL("./desk-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => onTold(data));
  worker.addEventListener("error", (event) =>
    onTold({
      kind: "failed",
      words: `${event.message || "The desk could not be started"} → reload the page; what you entered is kept.`,
    }),
  );
  return { ask: (asked) => worker.postMessage(asked), stop: () => worker.terminate() };
}
