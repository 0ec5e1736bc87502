import type { ShownChart } from "./shown-chart";

/** A chart that has no choices: its words, what it draws and what goes into its pictures. */
export type ToldChart = Pick<ShownChart, "title" | "notes" | "series" | "picture">;
