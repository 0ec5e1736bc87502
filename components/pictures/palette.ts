import { slotOf } from "@/lib/format/family-look";

/** The light colours of the style sheet, for pictures that are made without one. A test keeps the two in step. */
export const LIGHT = {
  paper: "#fbf9f4",
  ink: "#1d1a16",
  "ink-muted": "#5d574e",
  rule: "#dcd6ca",
  accent: "#8f2f17",
} as const;

/** By slot, from the first. */
export const LIGHT_FAMILIES: readonly string[] = [
  "#0067a3",
  "#c04f00",
  "#946800",
  "#00795a",
  "#9a3f86",
  "#2f7ea3",
  "#5a5fb8",
  "#4d4d4d",
  "#7a746a",
  "#1d1a16",
];

/** Returns the colour of a family's marks. */
export const lightColour = (family: string): string => LIGHT_FAMILIES[slotOf(family) - 1] ?? LIGHT.ink;
