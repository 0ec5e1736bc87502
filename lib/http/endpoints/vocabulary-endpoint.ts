import { z } from "zod";
import { vocabularyOf } from "@/lib/own/vocabulary-of";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { readParameters } from "@/lib/view/views/parameters";
import { NO_PARAMETERS, type Endpoint } from "./endpoint";
import { jsonDocument } from "@/lib/http/envelope";
import { parametersNotUnderstood } from "@/lib/http/problem";

const named = { id: slug, name: z.string() };
const unit = z.string().nullable();

const vocabularySchema = z.object({
  benchmarks: z.array(
    z.object({
      ...named,
      needs: z.array(slug).meta({
        description: "Conditions that results must share to be comparable, if at least half of its results state them.",
      }),
    }),
  ),
  metrics: z.array(z.object({ ...named, symbol: z.string(), unit })),
  methods: z.array(z.object(named)),
  conditions: z.array(z.object({ ...named, unit })),
  aliases: z.array(TABLES.aliases.row),
  former: z
    .array(TABLES["former-ids"].row)
    .meta({ description: "Former ids of benchmarks and metrics, with the ones that replace them." }),
  middles: z
    .array(z.object({ benchmark: slug, metric: slug, middle: z.number() }))
    .meta({ description: "The median value of each metric on each benchmark, which reveals a difference in scale." }),
});

/** The names that the collection uses: readers match their own results with them and send none of these results. */
export const vocabularyEndpoint: Endpoint = {
  path: "vocabulary",
  summary:
    "The names of benchmarks, metrics, methods and conditions in the collection, with other names for them and the median of their values: for matching files that are not in the collection.",
  formats: ["json"],
  parameters: NO_PARAMETERS,
  example: "vocabulary.json",
  data: vocabularySchema,
  answer: (catalogue, { search, self }) => {
    const { problems } = readParameters(search, NO_PARAMETERS());
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const vocabulary = vocabularyOf(catalogue);
    return jsonDocument(catalogue, self, vocabulary, vocabulary.benchmarks.length);
  },
};
