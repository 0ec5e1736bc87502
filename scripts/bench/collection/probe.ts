import { result, type DraftSource } from "./draft-collection";

/** The benchmark that is the same in a collection of any size: the cost of its page should not depend on anything else. */
export const PROBE = "probe";
export const PROBE_METHODS = Array.from({ length: 20 }, (_, at) => `probe-${at + 1}`);

/** Creates twenty methods, each with two metrics side by side. */
export function draftProbe(): readonly DraftSource[] {
  const id = `${PROBE}-table`;
  const results = PROBE_METHODS.flatMap((method, at) => [
    result(`${method}-fid`, id, method, PROBE, "fid", (2 + at * 0.37).toFixed(2)),
    result(`${method}-is`, id, method, PROBE, "inception-score", (300 - at * 7.1).toFixed(1)),
  ]);
  return [
    { id: `${PROBE}-abstract`, paper: PROBE, kind: "abstract", locator: "Abstract", results: [] },
    { id, paper: PROBE, kind: "paper", locator: "Table 1", results },
  ];
}
