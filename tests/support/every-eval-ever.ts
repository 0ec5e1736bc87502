import { z } from "zod";

/**
 * The rules of schema 0.3.0 of every_eval_ever for a record without samples, restated here. If the schema allows additional keys, these do not,
 * because we write none.
 */
const details = z.record(z.string(), z.string());
const named = { dataset_name: z.string() };
const bound = z.union([z.number(), z.literal(["Infinity", "-Infinity"]), z.null()]);

const result = z.strictObject({
  evaluation_result_id: z.string(),
  evaluation_name: z.string(),
  source_data: z.union([
    z.strictObject({ ...named, source_type: z.literal("url"), url: z.array(z.string()).min(1) }),
    z.strictObject({ ...named, source_type: z.literal("other") }),
  ]),
  metric_config: z.strictObject({
    evaluation_description: z.string(),
    metric_id: z.string(),
    metric_name: z.string(),
    metric_unit: z.string().optional(),
    lower_is_better: z.boolean(),
    score_type: z.literal("continuous"),
    // Required for a continuous score.
    min_score: bound,
    max_score: bound,
  }),
  score_details: z.strictObject({
    score: z.number(),
    details,
    uncertainty: z
      .strictObject({
        standard_error: z.strictObject({ value: z.number() }),
        standard_deviation: z.number(),
        confidence_interval: z.strictObject({
          lower: z.number(),
          upper: z.number(),
          confidence_level: z.number().min(0).max(1),
        }),
      })
      .partial()
      .optional(),
  }),
});

export const everyEvalEverRecord = z.strictObject({
  schema_version: z.literal("0.3.0"),
  evaluation_id: z.string(),
  retrieved_timestamp: z.string().regex(/^\d+$/),
  source_metadata: z.strictObject({
    source_name: z.string(),
    source_type: z.enum(["documentation", "evaluation_run"]),
    source_organization_name: z.string(),
    source_organization_url: z.string(),
    evaluator_relationship: z.enum(["first_party", "third_party", "collaborative", "other"]),
    additional_details: details,
  }),
  eval_library: z.strictObject({ name: z.string(), version: z.string() }),
  model_info: z.strictObject({
    name: z.string(),
    id: z.string(),
    additional_details: z
      .object({ deployment_type: z.literal("unknown"), model_availability: z.literal("unknown") })
      .catchall(z.string()),
  }),
  evaluation_results: z.array(result).min(1),
});
