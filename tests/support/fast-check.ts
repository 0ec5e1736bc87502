import fc from "fast-check";

/** The seed in the gate: always the same, so that a result changes only with the code. */
const GATE_SEED = 20_261_128;

/**
 * Reads `FC_SEED`, which seeds property tests: a number, or `random` for new inputs (the forge uses it every night).
 * A failure prints its seed and path, with which it can be repeated.
 * @throws if `FC_SEED` is neither
 */
function seedOf(setting: string | undefined): number | undefined {
  if (setting === "random") return undefined;
  if (setting === undefined || setting === "") return GATE_SEED;
  const seed = Number(setting);
  if (!Number.isSafeInteger(seed)) throw new Error(`FC_SEED: “${setting}” → a whole number, or random`);
  return seed;
}

const seed = seedOf(process.env.FC_SEED);
if (seed !== undefined) fc.configureGlobal({ seed });

/** How often a property runs that sets no number of its own; the default of fast-check applies if `FC_RUNS` is not set. */
const runs = Number(process.env.FC_RUNS);
if (runs > 0) fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs });

export default fc;
