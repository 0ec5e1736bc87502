import fc from "fast-check";

/** What the gate draws from: the same every time, so that a change is judged by what it changed. */
const GATE_SEED = 20_261_128;

/**
 * Property tests draw from `FC_SEED`: a number, or `random` for new ones (the forge does that every night).
 * What fails prints its seed and path, with which it can be run again.
 * @throws where `FC_SEED` is neither
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

/** How often a property runs that names no number of its own; as fast-check has it where `FC_RUNS` is not set. */
const runs = Number(process.env.FC_RUNS);
if (runs > 0) fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs });

export default fc;
