import type { Measurement } from "../report";
import { freePort, startSite } from "../site";
import { bytesOf, outcome } from "./outcome";

/** Measures a server that is killed, and the next one on its port. */
export async function measureKilled(): Promise<readonly Measurement[]> {
  const port = await freePort();
  const first = await startSite({ port });
  const before = await bytesOf(first);
  await first.stop("SIGKILL");
  const second = await startSite({ port });
  const after = await bytesOf(second);
  await second.stop();
  return [
    outcome("killed while serving: the next one answers the same", before.join() === after.join(), ""),
    { what: "killed: start to the first 200 on the same port", value: second.startedIn, unit: "ms" },
  ];
}
