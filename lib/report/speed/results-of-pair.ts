import type { Result } from "@/lib/catalogue/catalogue";
import type { FewerSteps } from "./fewer-steps";

/** Returns every result that is shown of a teacher and its student. */
export const resultsOfPair = ({ before, after, speedUp, withMoreSteps }: FewerSteps): readonly Result[] => [
  before,
  after,
  ...(speedUp ? [speedUp] : []),
  ...withMoreSteps,
];
