import { greatest } from "@/lib/numerals/greatest";
import { median, sleep } from "../time";

/** How long readers wait while another one makes a large request. */
export interface Waits {
  readonly worst: number;
  readonly median: number;
  readonly asked: number;
  /** The status of the response to the large request. */
  readonly status: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const PAUSE_MS = 40;

/** Sends `large` once, and `small` repeatedly in turn until it is answered. Times in milliseconds; each `small` has been requested once before. */
export async function othersWait(base: string, large: string, small: readonly string[]): Promise<Waits> {
  for (const address of small) await (await fetch(base + address)).arrayBuffer();
  const start = performance.now();
  let isOver = false;
  const asked = fetch(base + large).then(async (answer) => {
    let bytes = 0;
    for await (const part of answer.body ?? []) bytes += part.length;
    isOver = true;
    return { status: answer.status, megabytes: bytes / 1e6, seconds: (performance.now() - start) / 1e3 };
  });
  const waits: number[] = [];
  for (let at = 0; !isOver; at++) {
    const began = performance.now();
    await (await fetch(`${base}${small[at % small.length]}`)).arrayBuffer();
    waits.push(performance.now() - began);
    await sleep(PAUSE_MS);
  }
  return { ...(await asked), worst: greatest(waits, 0), median: median(waits), asked: waits.length };
}
