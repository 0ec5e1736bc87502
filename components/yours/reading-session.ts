import type { Asked, Told } from "./reading-protocol";

/** A worker with the rows that it has read; `stop` ends it, even in the middle of a file, and discards everything in it. */
export interface ReadingSession {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
}

/** Starts a session. `onFailure` is called if the worker cannot be started or fails. */
export function startSession(onTold: (told: Told) => void, onFailure: (message: string) => void): ReadingSession {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => onTold(data));
  worker.addEventListener("error", (event) => onFailure(event.message || "The reader could not be started"));
  return { ask: (asked) => worker.postMessage(asked), stop: () => worker.terminate() };
}
