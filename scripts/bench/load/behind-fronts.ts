import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bothReady, isHere, startNginx, startVarnish } from "@/tests/support/front";
import { startInstance, type Instance } from "@/tests/support/packed";
import { steadyLoad } from "@/tests/support/steady-load";
import type { Measurement } from "../report";
import { freePort } from "../site";
import { sleep } from "../time";

const ADDRESSES = [
  "/",
  "/papers/var",
  "/api/v1/results.csv?metric=fid",
  "/compare?method=var",
  "/icon.svg",
  "/methods",
];

interface Pair {
  readonly ports: readonly [number, number];
  readonly instances: [Instance, Instance];
  readonly folder: string;
  /** Waits until the proxy knows both instances. */
  readonly ready: () => Promise<void>;
}

/** Replaces one instance after the other, five seconds apart, as in a roll-out; doing it again stands for the roll back. */
async function rollOut({ ports, instances, folder, ready }: Pair): Promise<void> {
  for (const at of [0, 1] as const) {
    await instances[at].stop();
    instances[at] = await startInstance(folder, ports[at]);
    await ready();
    await sleep(5_000);
  }
}

async function hang({ instances }: Pair): Promise<void> {
  instances[1].signal("SIGSTOP");
  await sleep(8_000);
  instances[1].signal("SIGCONT");
  await sleep(2_000);
}

async function kill({ ports, instances, folder }: Pair): Promise<void> {
  await instances[1].stop("SIGKILL");
  await sleep(3_000);
  instances[1] = await startInstance(folder, ports[1]);
  await sleep(2_000);
}

const CHANGES = {
  "a roll-out": rollOut,
  "a roll back": rollOut,
  "one instance hangs": hang,
  "one instance is killed": kill,
};

const FRONTS = [
  {
    words: "behind nginx",
    isThere: () => isHere("nginx", "-v") && isHere("openssl", "version"),
    start: startNginx,
    ready: () => sleep(0),
    scheme: "https",
  },
  {
    words: "behind Varnish",
    isThere: () => isHere("varnishd", "-V"),
    start: startVarnish,
    ready: bothReady,
    scheme: "http",
  },
] as const;

/** Runs two packaged servers behind each documented configuration under 16 connections, and measures how many responses each change loses. */
export async function measureChanges(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), "bench-release-"));
  cpSync(".next/standalone", folder, { recursive: true, verbatimSymlinks: true });
  try {
    for (const { words, isThere, start, ready, scheme } of FRONTS) {
      if (!isThere()) continue;
      const ports = [await freePort(), await freePort()] as const;
      const instances: [Instance, Instance] = [
        await startInstance(folder, ports[0]),
        await startInstance(folder, ports[1]),
      ];
      const port = await freePort();
      const front = start(port, ports);
      await ready(front);
      await sleep(1_000);
      try {
        for (const [change, make] of Object.entries(CHANGES)) {
          const load = steadyLoad(`${scheme}://127.0.0.1:${port}`, ADDRESSES);
          await make({ ports, instances, folder, ready: () => ready(front) });
          const { answers, lost } = await load.end();
          measurements.push({
            what: `${words}, ${change}: answers lost`,
            value: lost.length,
            unit: "",
            beside: [`${answers} answered`, ...lost.slice(0, 2)].join("; "),
            floor: { atMost: 0 },
          });
        }
      } finally {
        await Promise.all([front.stop(), ...instances.map((instance) => instance.stop("SIGKILL"))]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measurements;
}
