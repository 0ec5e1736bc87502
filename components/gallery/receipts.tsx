import { MethodDisagreements } from "@/components/method/method-disagreements";
import { MethodStandings } from "@/components/method/method-standings";
import { Quotation } from "@/components/receipts/quotation";
import { ReceiptLink, ValueOnDemand, ValueWithReceipt } from "@/components/receipts/receipt";
import { ReceiptInside } from "@/components/receipts/receipt-popover";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { selectMethodReport } from "@/lib/report/method-report";
import { disagreementsShown } from "@/lib/view/source/disagreements";
import { receiptFor } from "@/lib/view/source/receipt";
import type { Specimen } from "./specimen";

/** The number of rows shown of a method's standings. */
const ROWS = 10;
const METHODS = ["loom", "headwater", "brisk-decoding", "real-meadow"];

/** Specimens of a receipt for every kind of source, origin and qualifier in the invented collection, and of what sources print for one number. */
export const receipts = (catalogue: Catalogue): readonly Specimen[] => [
  ...oneOfEach(catalogue).flatMap(({ state, result }) => [
    {
      of: "components/receipts/receipt-popover",
      state,
      node: <ReceiptInside receipt={receiptFor(result)} id={`open-${result.id}`} />,
    },
    {
      of: "components/receipts/receipt",
      state: `${state}, closed`,
      node: <ValueWithReceipt result={result} scope="closed" />,
    },
  ]),
  ...catalogue.results.slice(0, 1).flatMap((result) => [
    { of: "components/receipts/receipt", state: "loaded when it is opened", node: <ValueOnDemand result={result} /> },
    {
      of: "components/receipts/receipt",
      state: "at its permanent place",
      node: <ReceiptLink result={result} isAtPlace />,
    },
  ]),
  {
    of: "components/receipts/quotation",
    state: "two digits marked, one of them twice in the text",
    node: <Quotation evidence="from 1.80 to 1.73, below 1.80" digits={["1.80", "1.73"]} />,
  },
  ...METHODS.flatMap((id) => ofMethod(catalogue, id)),
];

function ofMethod(catalogue: Catalogue, id: string): readonly Specimen[] {
  const report = selectMethodReport(catalogue, id);
  if (report === null)
    throw new Error(`method ${id}: found in no row → one of ${[...catalogue.methods.keys()].join(", ")}`);
  return [
    {
      of: "components/method/method-standings",
      state: id,
      node: <MethodStandings benchmarks={report.standings(ROWS)} name={report.method.name} />,
    },
    {
      of: "components/method/method-disagreements",
      state: id,
      node: <MethodDisagreements disagreements={disagreementsShown(report.benchmarks)} />,
    },
  ];
}

/** Returns the first result with each property that makes receipts differ. */
function oneOfEach({ results }: Catalogue): readonly { readonly state: string; readonly result: Result }[] {
  const first = new Map<string, Result>();
  for (const result of results)
    for (const state of [
      `source: ${result.kind}`,
      `origin: ${result.origin}`,
      `qualifier: ${result.qualifier}`,
      ...(result.baseline ? ["against a baseline"] : []),
      ...(result.spread ? ["with a spread"] : []),
    ])
      if (!first.has(state)) first.set(state, result);
  return Array.from(first, ([state, result]) => ({ state, result }));
}
