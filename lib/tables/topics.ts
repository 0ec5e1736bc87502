/** The topics that a paper or a benchmark is filed under. A file of its own, without Zod: a browser answers from shards by it. */
export const TOPICS = [
  "image-generation",
  "3d-generation",
  "language",
  "time-series",
  "audio",
  "video",
  "generalisation",
  "classification",
  "generative-modelling",
  "systems",
  "decision-making",
  "unfiled",
] as const;
