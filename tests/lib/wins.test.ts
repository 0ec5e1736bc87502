import { expect, test } from "vitest";
import { winsWords } from "@/lib/sentences/wins";
import { selectHeadToHead } from "@/lib/select/head-to-head";
import { selectWins } from "@/lib/select/wins";
import { catalogueOf, figureOf, METHODS, type FigureParts } from "@/tests/support/figures";

const { alder, birch, cedar } = METHODS;
const at = (horizon: string, method: typeof alder, value: string, more: FigureParts = {}) => figureOf({ id: `${method.method_id}-${horizon}`, method, value, conditions: { horizon }, ...more });

// Horizon 96: alder; 192: birch; 336: level as printed; 720: a bound leaves it open; average: read in part; 48: alder alone.
const figures = [
  at("96", alder, "0.38"), at("96", birch, "0.40"), at("96", cedar, "0.10"),
  at("192", alder, "0.43"), at("192", birch, "0.42"),
  at("336", alder, "0.5"), at("336", birch, "0.48"),
  at("720", alder, "0.55", { qualifier: "at-most" }), at("720", birch, "0.50"),
  at("24", alder, "0.30", { kind: "paper", source: { reading: "part" } }), at("24", birch, "0.20", { kind: "paper", source: { reading: "part" } }),
  at("48", alder, "0.30"),
];

test("wins are counted over rows that both rank in, and what is level, open or not ranked is said", () => {
  const rows = selectHeadToHead(catalogueOf(figures), [alder, birch]);
  const [wins] = selectWins(rows, [alder, birch]);
  expect(wins && { ...wins, method: wins.method.name, other: wins.other.name }).toEqual({ method: "ALDER", other: "BIRCH", wins: 1, losses: 1, ties: 2, unranked: 1 });
  expect(wins && winsWords(wins)).toBe(
    "Over 4 rows that both rank in, ALDER is better in 1 and BIRCH in 1; 2 are level or left open by a bound. 1 row of both is not ranked and not counted.",
  );
});

test("a third method changes no count between two others", () => {
  const pair = (methods: readonly (typeof alder)[]) => selectWins(selectHeadToHead(catalogueOf(figures), methods), methods).find(({ method, other }) => method === alder && other === birch);
  expect(pair([alder, birch, cedar])).toEqual(pair([alder, birch]));
});
