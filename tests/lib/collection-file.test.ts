import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { familyWords, topicWords } from "@/lib/format/vocabulary";
import { slotOf } from "@/lib/format/family-look";
import { printedProblems, wideCollection, withCells } from "@/tests/support/collection";

const { texts } = wideCollection();
const given = JSON.parse(texts.collection ?? "{}") as Record<string, unknown>;
const withFile = (change: Record<string, unknown>) => ({
  ...texts,
  collection: JSON.stringify({ ...given, ...change }),
});

describe("collection.json", () => {
  it("says whose collection it is", () => {
    const { identity } = buildCatalogue(texts);
    expect(identity).toMatchObject({
      name: "invented-numbers",
      title: "Invented Numbers",
      publisher: { name: "Nobody in Particular" },
      licence: { spdx: "CC0-1.0" },
    });
  });
  it("names topics and families and gives each family its look", () => {
    buildCatalogue(
      withFile({
        topics: (given.topics as { id: string }[]).map((topic) =>
          topic.id === "audio" ? { id: "audio", name: "sound" } : topic,
        ),
      }),
    );
    expect(topicWords("audio")).toBe("sound");
    expect(topicWords("3d-generation")).toBe("3D generation");
    expect([familyWords("state-space"), slotOf("state-space")]).toEqual(["state-space model", 5]);
    buildCatalogue(texts);
  });
  it("lists the topics and families that cells may hold", () => {
    expect(printedProblems(withCells(texts, "benchmarks", "meadow-256", { topic: "image" }))).toEqual([
      expect.stringMatching(/^benchmarks\.csv:\d+ topic: "image" → one of: image-generation, 3d-generation, /),
    ]);
  });
  it.each([
    ["broken JSON", { ...texts, collection: "{" }, /^collection\.json: .+ → JSON$/],
    ["a field that is missing", withFile({ title: undefined }), /^collection\.json title: nothing → /],
    [
      "an unknown field",
      withFile({ licens: {} }),
      /^collection\.json: unknown licens → only fields of the dictionary$/,
    ],
    [
      "a licence without https",
      withFile({ licence: { spdx: "CC0-1.0", title: "CC0", url: "here" } }),
      /^collection\.json licence\.url: "here" → an address/,
    ],
    [
      "a slot that there is not",
      withFile({ families: [{ id: "other", name: "other", slot: 11 }] }),
      /^collection\.json families\.0\.slot: 11 → a whole number from 1 to 10$/,
    ],
    [
      "a topic twice",
      withFile({ topics: [{ id: "audio" }, { id: "audio" }] }),
      /^collection\.json topics: .* → each id once$/,
    ],
  ])("refuses %s, saying where, what was found and what to write", (_, broken, problem) => {
    expect(printedProblems(broken).filter((line) => line.startsWith("collection.json"))).toEqual([
      expect.stringMatching(problem),
    ]);
  });
});

describe("a collection without collection.json", () => {
  const { identity } = buildCatalogue({
    ...texts,
    collection: undefined,
    folder: "My_runs 2",
  } as unknown as typeof texts);
  it("is called after its folder, and claims neither a licence nor a publisher of ours", () => {
    expect(identity).toMatchObject({
      name: "my-runs-2",
      title: "My runs 2",
      publisher: { name: "My runs 2", url: null },
      licence: null,
      contact: null,
    });
    expect(JSON.stringify(identity)).not.toMatch(/As Reported|as-reported|Creative|abstract/);
  });
  it("has the topics and families of its tables, and may use any", () => {
    expect(identity.topics.map(({ id }) => id)).toContain("image-generation");
    expect(identity.families.find(({ id }) => id === "reference")?.slot ?? 10).toBe(10);
    expect(
      printedProblems({
        ...withCells(texts, "benchmarks", "meadow-256", { topic: "shipping" }),
        collection: undefined,
      } as unknown as typeof texts),
    ).toEqual([]);
  });
});
