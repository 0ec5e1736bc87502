import { MethodDisagreements } from "@/components/figure/method-disagreements";
import { MethodStandings } from "@/components/figure/method-standings";
import { Quotation } from "@/components/figure/quotation";
import { ValueAtPlace, ValueOnDemand, ValueWithReceipt } from "@/components/figure/receipt";
import { ReceiptInside } from "@/components/figure/receipt-popover";
import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { selectMethod } from "@/lib/select/method";
import { selectStandings } from "@/lib/select/method-standings";
import { disagreementsShown } from "@/lib/view/disagreements";
import { receiptFor } from "@/lib/view/receipt";
import type { Specimen } from "./specimen";

/** Rows of where a method stands that are in sight. */
const ROWS = 10;
const METHODS = ["loom", "headwater", "brisk-decoding", "real-meadow"];

/** A receipt of every kind of source, origin and qualifier that the invented collection has, and what sources say of one number. */
export const receipts = (catalogue: Catalogue): readonly Specimen[] => [
  ...oneOfEach(catalogue).flatMap(({ state, figure }) => [
    { of: "components/figure/receipt-popover", state, node: <ReceiptInside receipt={receiptFor(figure)} id={`open-${figure.id}`} /> },
    { of: "components/figure/receipt", state: `${state}, closed`, node: <ValueWithReceipt figure={figure} scope="closed" /> },
  ]),
  ...catalogue.figures.slice(0, 1).flatMap((figure) => [
    { of: "components/figure/receipt", state: "loaded when it is opened", node: <ValueOnDemand figure={figure} /> },
    { of: "components/figure/receipt", state: "at its permanent place", node: <ValueAtPlace figure={figure} /> },
  ]),
  { of: "components/figure/quotation", state: "two digits marked, one of them twice in the text", node: <Quotation evidence="from 1.80 to 1.73, below 1.80" digits={["1.80", "1.73"]} /> },
  ...METHODS.flatMap((id) => ofMethod(catalogue, id)),
];

function ofMethod(catalogue: Catalogue, id: string): readonly Specimen[] {
  const answer = selectMethod(catalogue, id);
  if (answer === null) throw new Error(`method ${id}: found in no row → one of ${[...catalogue.methods.keys()].join(", ")}`);
  return [
    { of: "components/figure/method-standings", state: id, node: <MethodStandings benchmarks={selectStandings(catalogue, answer, ROWS)} name={answer.method.name} /> },
    { of: "components/figure/method-disagreements", state: id, node: <MethodDisagreements disagreements={disagreementsShown(answer.benchmarks)} /> },
  ];
}

/** The first result with each value of what makes receipts differ. */
function oneOfEach({ figures }: Catalogue): readonly { readonly state: string; readonly figure: Figure }[] {
  const first = new Map<string, Figure>();
  for (const figure of figures)
    for (const state of [`source: ${figure.kind}`, `origin: ${figure.origin}`, `qualifier: ${figure.qualifier}`, ...(figure.baseline ? ["against a baseline"] : []), ...(figure.spread ? ["with a spread"] : [])])
      if (!first.has(state)) first.set(state, figure);
  return Array.from(first, ([state, figure]) => ({ state, figure }));
}
