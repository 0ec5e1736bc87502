import { topicWords } from "@/lib/format/vocabulary";
import { capitalised } from "@/lib/format/words";
import type { ListHeading } from "@/lib/report/lists/collapse-list";

/** Returns the heading above rows of a list: "Image generation", "References, not methods". */
export function listHeading(heading: ListHeading): string {
  switch (heading.kind) {
    case "topic":
      return capitalised(topicWords(heading.topic));
    case "references":
      return "References, not methods";
    case "without a result":
      return "Without a result";
    case "abstract read":
      return "Abstract read";
    case "only tables read":
      return "Only tables read";
  }
}
