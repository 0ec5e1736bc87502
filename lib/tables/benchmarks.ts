import { z } from "zod";
import { optional, slug, text, url } from "./cells";
import { column, defineTable } from "./table";

export const benchmarksTable = defineTable({
  name: "benchmarks",
  rowIs: "a task on a data set",
  row: z.strictObject({
    benchmark_id: column(slug, { title: "Benchmark", description: "Id of the benchmark, stable for ever." }),
    name: column(text, { title: "Name", description: "What a page calls the benchmark." }),
    task: column(text, { title: "Task", description: "What the method has to do." }),
    dataset: column(optional(text), {
      title: "Data set",
      description:
        "The data set as the source names it; empty where the source names none, and then no other paper shares the benchmark.",
    }),
    topic: column(slug, {
      title: "Topic",
      description: "The topic that the benchmark is filed under; collection.json lists them.",
    }),
    url: column(optional(url), { title: "Address", description: "Where the data set or the task is described." }),
    summary: column(text, {
      title: "In one sentence",
      description: "What is measured and what to keep in mind, in the curator's words.",
    }),
  }),
  key: ["benchmark_id"],
  references: [],
  mustBeUsed: true,
  says: ["name"],
});
