import type { ShownChart } from "./shown-chart";

/** A chart without choices: its texts, its marks and the texts of its pictures. */
export type ToldChart = Pick<ShownChart, "title" | "notes" | "series" | "picture">;
