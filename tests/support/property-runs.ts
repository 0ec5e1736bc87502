import fc from "fast-check";

/** Loaded only where PROPERTY_RUNS is set: properties that name no number of their own run so many times. */
fc.configureGlobal({ numRuns: Number(process.env["PROPERTY_RUNS"]) });
