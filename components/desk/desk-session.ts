import type { Asked, Told } from "./desk-protocol";

/** A worker that holds the collection, so that checking it never stops the page. */
export interface DeskSession {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
}

/** Begins a session. `onTold` is told about a worker that could not be started or broke, too. */
export function startDesk(onTold: (told: Told) => void): DeskSession {
  const worker = new Worker(new URL("./desk-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => onTold(data));
  worker.addEventListener("error", (event) => onTold({ kind: "failed", words: `${event.message || "The desk could not be started"} → reload the page; what you entered is kept.` }));
  return { ask: (asked) => worker.postMessage(asked), stop: () => worker.terminate() };
}
