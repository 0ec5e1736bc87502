import { describe, expect, it } from "vitest";
import { ownPlaces } from "@/lib/report/own-places";
import { selectMethod } from "@/lib/report/method/method";
import { selectStandings } from "@/lib/report/method/method-standings";
import { selectPaper } from "@/lib/report/paper/paper";
import { selectPaperStandings } from "@/lib/report/paper/paper-standings";
import { configurationsOn } from "@/lib/select/rank/axes";
import { ownPlacesSentence } from "@/lib/sentences/own-places";
import { small, wide } from "@/tests/support/catalogues";
import type { Catalogue } from "@/lib/catalogue/catalogue";

function placesOfMethod(catalogue: Catalogue, id: string) {
  const answer = selectMethod(catalogue, id);
  if (answer === null) throw new Error(`no method ${id}`);
  return ownPlaces(selectStandings(catalogue, answer, 40).flatMap(({ standings }) => standings));
}

function placesOfPaper(catalogue: Catalogue, id: string) {
  const answer = selectPaper(catalogue, id);
  if (answer === null) throw new Error(`no paper ${id}`);
  return { answer, places: ownPlaces(selectPaperStandings(catalogue, answer)) };
}

describe("the places of a method", () => {
  // On Pond, Tidal prints 2.10 and Marsh 2.1: both are first of three.
  it("are told in one sentence, with the largest group and how often it is first", () => {
    const places = placesOfMethod(small, "tidal");
    expect([places.ranked.length, places.firsts, places.shared]).toEqual([2, 2, 1]);
    expect(ownPlacesSentence("Tidal", places, 3)).toMatch(
      /^Tidal ties for 1st of 3 configurations by FID on Pond.* \(2\.10.*\) and is first in both of its comparison groups with other methods \(1 tied\)\.$/,
    );
  });
  it("count the groups in which it is first with the ranks that its page prints, and never a group of its own", () => {
    for (const id of wide.methods.keys()) {
      const { ranked, counted, firsts, shared, unranked } = placesOfMethod(wide, id);
      for (const { own, methods, rows } of [...ranked, ...unranked]) {
        expect(methods).toBeGreaterThan(1);
        expect(configurationsOn(wide, own.result)).toEqual(rows);
      }
      expect(firsts).toBe(counted.filter(({ own }) => own.rank === 1).length);
      expect(shared).toBe(
        counted.filter(({ own, rows }) => own.rank === 1 && rows.filter(({ rank }) => rank === 1).length > 1).length,
      );
      const absolute = ranked.filter(({ metric, own }) => metric.kind === "absolute" && own.result.baseline === null);
      expect(ranked.slice(0, absolute.length)).toEqual(absolute);
      expect(absolute.map(({ methods }) => methods)).toEqual(
        absolute.map(({ methods }) => methods).toSorted((a, b) => b - a),
      );
    }
  });
  it("count no average beside the groups that it is made of", () => {
    const { ranked, counted } = placesOfMethod(wide, "headwater");
    const averages = ranked.filter(({ own }) => own.result.conditions.some(({ value }) => value === "average"));
    expect(averages.length).toBeGreaterThan(2);
    expect(ranked.filter((one) => !counted.includes(one))).toEqual(averages);
    expect(ownPlacesSentence("Headwater", placesOfMethod(wide, "headwater"), 1)).toContain("averages not counted");
  });
  it("are a sentence for every method, with the rank of the largest group in it", () => {
    for (const { method_id, name } of wide.tables.methods) {
      const places = placesOfMethod(wide, method_id);
      const sentence = ownPlacesSentence(name, places, wide.resultsOfMethod.get(method_id)?.length ?? 0);
      expect(sentence).toMatch(/^.{20,}\.$/);
      const [largest] = places.ranked;
      if (largest)
        expect(sentence).toMatch(new RegExp(`\\b${largest.own.rank}(?:st|nd|rd|th) of ${largest.of} configuration`));
    }
  });
});

describe("the places of a paper", () => {
  it("are of results that it reports of its own methods, the best of each group, and of nothing that it quotes", () => {
    let seen = 0;
    for (const id of wide.papers.keys()) {
      const { answer, places } = placesOfPaper(wide, id);
      for (const { own, rows } of [...places.ranked, ...places.unranked]) {
        seen++;
        expect([own.result.paper.paper_id, own.result.method.paper_id]).toEqual([id, id]);
        const better = rows.slice(
          0,
          rows.findIndex(({ result }) => result === own.result),
        );
        for (const { result } of better)
          expect(result.paper === answer.paper && result.method.paper_id === id).toBe(false);
      }
    }
    expect(seen).toBeGreaterThan(3);
  });
});
