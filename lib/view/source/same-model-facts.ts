import type { Result } from "@/lib/catalogue/catalogue";
import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import { groupBy } from "@/lib/catalogue/group";
import { printValue } from "@/lib/format/result";
import { speakerOf } from "@/lib/format/source";
import { numberedPlace } from "@/lib/format/table-of";
import { versionBriefly } from "@/lib/format/version-words";
import { capitalised, counted, inSentence, listed } from "@/lib/format/words";
import { isNamedAlike, selectSameModel } from "@/lib/report/same-model";
import { methodHref, resultHref } from "@/lib/view/address/addresses";
import type { ReceiptFact, ReceiptPart } from "./receipt";

/** The most numbers that a receipt lists, so that it stays short, and the most places of each. */
const NUMBERS = 3;
const PLACES = 3;

/** Returns what else is printed of the model of a result, and who measured it again, each with a link to its own receipt. Empty if there are no other results. */
export function sameModelFacts(result: Result): readonly ReceiptFact[] {
  const catalogue = catalogueOf(result);
  if (catalogue === null) return [];
  const { results, silent, elsewhere } = selectSameModel(catalogue, result);
  const again = results.filter(({ origin }) => origin === "measured-again");
  const printed = results.filter((one) => !again.includes(one));
  const doubt =
    silent.length === 0
      ? []
      : [
          `. ${capitalised(listed(silent.map(({ name }) => inSentence(name))))} ${silent.length === 1 ? "is" : "are"} not stated by all: may be different set-ups`,
        ];
  const others = elsewhere.length === 0 ? [] : ["not this model; others: ", ...placesOf(elsewhere, result)];
  return [
    ...(printed.length === 0 ? [] : [{ term: "Also printed", parts: [...placesOf(printed, result), ...doubt] }]),
    ...(again.length === 0
      ? []
      : [{ term: "Measured again", parts: [...placesOf(again, result), ...(printed.length === 0 ? doubt : [])] }]),
    ...(others.length === 0 ? [] : [{ term: "Measured again", parts: others }]),
  ];
}

/** Returns "1.80 of d30-re in repository of VAR, 78b9539; 1.73 of d30-re in Table 1 of VAR, NeurIPS 2024, and 2 more", each a link to that result. */
function placesOf(results: readonly Result[], result: Result): readonly ReceiptPart[] {
  const numbers = [
    ...groupBy(
      results,
      (one) =>
        `${printValue(one)}${isNamedAlike(one, result) ? "" : one.configuration === null ? " of no named configuration" : ` of ${one.configuration}`}`,
    ),
  ];
  const shown = numbers.slice(0, NUMBERS);
  const parts = shown.flatMap(([value, own], at): readonly ReceiptPart[] => {
    const named = own
      .slice(0, PLACES)
      .map((one) => ({ text: `${value} in ${placeWords(one)}`, href: resultHref(one.paper.paper_id, one.id) }));
    const more = own.length - named.length;
    return [
      ...named.flatMap((link, place) => (at + place === 0 ? [link] : ["; ", link])),
      ...(more > 0 ? [` and ${more} more`] : []),
    ];
  });
  const left = numbers.length - shown.length;
  return left === 0
    ? parts
    : [...parts, "; ", { text: counted(left, "more number"), href: `${methodHref(result.method.method_id)}#results` }];
}

/** Returns the words for the place of a result: "abstract of VAR, v1", "Table 1 of VAR, NeurIPS 2024", "Table 3 of TokenBridge, quoted". */
function placeWords(one: Result): string {
  const place = numberedPlace(one.source.locator) ?? one.kind;
  return [`${place} of ${speakerOf(one)}`, versionBriefly(one.source), one.origin === "quoted" ? "quoted" : ""]
    .filter(Boolean)
    .join(", ");
}
