/** The families of methods. A file of its own, without Zod: a browser answers from shards by it. */
export const FAMILIES = [
  "autoregressive",
  "distilled",
  "diffusion",
  "latent-variable",
  "state-space",
  "transformer",
  "recurrent",
  "other",
  "group",
  "reference",
] as const;
