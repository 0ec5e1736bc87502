/** The condition that states what a cost counts: equal numbers of different things are not equal work, so they share no axis. */
export const COUNTED_BY: Readonly<Record<string, string>> = { steps: "step-counts" };
