import type { Family } from "@/lib/tables/methods";

/** The light colours of the style sheet, for pictures that are made where no style sheet is. A test holds the two together. */
export const LIGHT = {
  paper: "#fbf9f4",
  ink: "#1d1a16",
  "ink-muted": "#5d574e",
  rule: "#dcd6ca",
  accent: "#8f2f17",
} as const;

export const LIGHT_FAMILIES: Readonly<Record<Family, string>> = {
  autoregressive: "#0067a3",
  distilled: "#c04f00",
  diffusion: "#946800",
  "latent-variable": "#00795a",
  "state-space": "#9a3f86",
  transformer: "#2f7ea3",
  recurrent: "#5a5fb8",
  other: "#4d4d4d",
  group: "#7a746a",
  reference: "#1d1a16",
};
