import type { Asked, Told } from "./reading-protocol";

/** A worker with what it has read; `stop` ends it in the middle of a file, and everything it holds with it. */
export interface ReadingSession {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
}

/** Begins a session. `onFailure` is told about a worker that could not be started or broke. */
export function startSession(onTold: (told: Told) => void, onFailure: (message: string) => void): ReadingSession {
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => onTold(data));
  worker.addEventListener("error", (event) => onFailure(event.message || "The reader could not be started"));
  return { ask: (asked) => worker.postMessage(asked), stop: () => worker.terminate() };
}
