import { expect, test } from "vitest";
import { pageOf, type Recorded } from "@/scripts/bench/record";
import { isMet, printSection } from "@/scripts/bench/report";

const TITLES = ["Bytes", "Load", "Faults"];

const recorded = (title: string, value: number, date = "2026-01-02"): Recorded => ({
  section: {
    title,
    measurements: [{ what: `what ${title} has`, value, unit: "kB", floor: { atMost: 5 } }],
    notes: [`a note on ${title}`],
  },
  date,
  command: "npm run bench -- --record",
  data: "0123456789ab",
  machine: "a machine",
});

test("a part that is recorded alone leaves the sections of all others, each with its own day", () => {
  const first = pageOf(recorded("Load", 3), "", TITLES);
  const second = pageOf(recorded("Bytes", 4, "2026-02-03"), first, TITLES);
  const third = pageOf(recorded("Load", 7, "2026-03-04"), second, TITLES);
  expect(second.match(/^## .*$/gm)).toEqual(["## Bytes", "## Load"]);
  expect(second).toContain("2026-01-02, `npm run bench -- --record`, data 0123456789ab. a machine.");
  expect(third).toContain("| ✓ | what Bytes has | 4 kB | ≤ 5 |");
  expect(third).toContain("| ✗ | what Load has | 7 kB | ≤ 5 |");
  expect(third).not.toContain("2026-01-02");
  expect(pageOf(recorded("Load", 7, "2026-03-04"), third, TITLES)).toBe(third);
});

test("a section of a part that is no more goes with the next record", () => {
  const before = pageOf(recorded("Faults", 1), "", TITLES);
  expect(pageOf(recorded("Load", 3), before, ["Bytes", "Load"])).not.toContain("Faults");
});

test("a result that misses its floor, or is none, is marked", () => {
  const floor = { atLeast: 99 };
  expect(isMet({ what: "score", value: 98, unit: "", floor })).toBe(false);
  expect(isMet({ what: "score", value: NaN, unit: "", floor })).toBe(false);
  expect(
    printSection({ title: "Scores", measurements: [{ what: "score", value: 98, unit: "", floor }], notes: [] }),
  ).toContain("✗  score");
});
