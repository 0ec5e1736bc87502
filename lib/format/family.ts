import type { Family } from "@/lib/tables/methods";

const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  autoregressive: "autoregressive model",
  distilled: "distilled model",
  diffusion: "diffusion model",
  "latent-variable": "latent-variable model",
  "state-space": "state-space model",
  transformer: "transformer",
  recurrent: "recurrent network",
  other: "other kind of method",
  group: "group without names",
  reference: "reference, not a method",
};

/** A method's family in words: "state-space model". */
export const familyWords = (family: Family) => FAMILY_WORDS[family];
