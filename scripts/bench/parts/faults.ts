import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { measureDataFaults } from "../load/data-faults";
import { measureFullDisk } from "../load/full-disk";
import { measureKilled } from "../load/killed";
import { measureTwo } from "../load/two-instances";
import type { Findings } from "../report";

/** Measures missing, unreadable or changed data, a full disk, a killed server, and two servers. */
export async function measureFaults(): Promise<Findings> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-faults-"));
  try {
    const data = await measureDataFaults(folder);
    const disk = await measureFullDisk();
    const killed = await measureKilled();
    const two = await measureTwo();
    return {
      measurements: [...data, ...disk.measurements, ...killed, ...two.measurements],
      notes: ["a fault counts 1 where the right thing happened", ...disk.notes, ...two.notes],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
