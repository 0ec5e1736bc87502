import { describe, expect, it } from "vitest";
import { brief, readAs, takersOf } from "@/tests/support/read-result";

describe("training logs", () => {
  it("reads padded headers and every epoch, from 0 or 1 (surprise 35)", async () => {
    const text =
      "   epoch,  train/box_loss, metrics/mAP_0.5, val/box_loss\n   0,  0.108, 0.90, 0.1\n   1,  0.085, 0.80, 0.2\n";
    const { rows, notes } = await readAs("yolo", text);
    expect(rows.map(({ metric, value, conditions }) => [metric, value, conditions.epoch])).toEqual([
      ["metrics/mAP_0.5", "0.90", "0"],
      ["val/box_loss", "0.1", "0"],
      ["metrics/mAP_0.5", "0.80", "1"],
      ["val/box_loss", "0.2", "1"],
    ]);
    expect(notes.join()).toContain("does not say which one was reported");
    expect(notes).toContain("Left out: 2 training losses or learning rates.");
    expect(takersOf({ name: "results.csv", text })).toEqual(["yolo"]);
  });

  it("says where a run was resumed (surprise 35)", async () => {
    const lines = [
      [1, 17],
      [2, 40],
      [3, 64],
      [4, 42005],
    ].map(([epoch, time]) => `${epoch},${time},0.9`);
    expect((await readAs("yolo", `epoch,time,metrics/mAP50(B)\n${lines.join("\n")}\n`)).notes.join()).toContain(
      "jumps at epoch 4",
    );
    expect(
      (await readAs("yolo", `epoch,time,metrics/mAP50(B)\n${lines.slice(0, 3).join("\n")}\n`)).notes.join(),
    ).not.toContain("jumps");
  });

  it("reads one column of a run of three, and counts the empty ones (surprise 36)", async () => {
    const header = [
      "Step",
      "a.1729 - train/loss",
      "a.1729 - train/loss__MIN",
      "a.1729 - train/loss__MAX",
      "b - c - val/loss",
      "b - c - val/loss__MIN",
      "b - c - val/loss__MAX",
    ]
      .map((cell) => `"${cell}"`)
      .join();
    const { rows, notes } = await readAs(
      "wandb",
      `${header}\n"0","25.480","25.480","25.480","","",""\n"7","","","","3.1","3.0","3.2"\n`,
    );
    expect(rows.map(({ model, metric, value, conditions }) => [model, metric, value, conditions.step])).toEqual([
      ["a.1729", "train/loss", "25.480", "0"],
      ["b - c", "val/loss", "3.1", "7"],
    ]);
    expect(notes.join()).toContain("mean of several steps");
    expect(notes).toContain("Left out: 2 empty cells.");
  });

  it("tells the parts of a run apart where its step falls back (surprise 36)", async () => {
    const { rows, notes } = await readAs(
      "tensorboard",
      "Wall time,Step,Value\n1700000000.1,10,0.50\n1700000001.1,20,0.40\n1700000002.1,10,0.45\n",
      "run-.-tag-loss.csv",
    );
    expect(
      rows.map(({ model, metric, value, conditions }) => [
        model,
        metric,
        value,
        conditions.step,
        conditions["part after restart"],
      ]),
    ).toEqual([
      ["", "loss", "0.50", "10", "1"],
      ["", "loss", "0.40", "20", "1"],
      ["", "loss", "0.45", "10", "2"],
    ]);
    expect(notes.join()).toContain("jumps back 1 time");
  });
});

describe("FID tools", () => {
  it("says that torch-fidelity prints no count of images, or which the log found (surprise 39)", async () => {
    const lines =
      "inception_score_mean: 5.73159\ninception_score_std: 0.3925282\nfrechet_inception_distance: 72.47652\nkernel_inception_distance_mean: 0.002727995\nkernel_inception_distance_std: 7.708944e-08\n";
    const bare = await readAs("fid-tools", lines);
    expect(bare.rows.map(({ metric, value, spread }) => [metric, value, spread?.printed ?? null])).toEqual([
      ["inception_score_mean", "5.73159", "0.3925282"],
      ["frechet_inception_distance", "72.47652", null],
      ["kernel_inception_distance_mean", "0.002727995", "7.708944e-08"],
    ]);
    expect(bare.notes.join()).toContain("does not say how many images");
    const log = await readAs(
      "fid-tools",
      `Looking for samples recursively in "/home/alice/x"\nFound 200 samples\nFound 50000 samples\n${lines}`,
    );
    expect(log.rows[0]?.conditions).toEqual({
      evaluator: "torch-fidelity",
      "samples found, input 1": "200",
      "samples found, input 2": "50000",
    });
    expect(JSON.stringify(log)).not.toContain("alice");
  });

  it("reads the JSON among the lines of a log", async () => {
    const { rows } = await readAs(
      "fid-tools",
      'Computing\n{\n  "frechet_inception_distance": 2.4100,\n  "precision": 0.7\n}\n',
    );
    expect(rows.map(({ metric, value, where }) => [metric, value, where.line])).toEqual([
      ["frechet_inception_distance", "2.4100", 3],
      ["precision", "0.7", 4],
    ]);
  });

  it("reads the lines of pytorch-fid and of guided-diffusion's evaluator, without naming a program", async () => {
    const { rows, notes } = await readAs(
      "fid-tools",
      "Computing evaluations...\nInception Score: 289.30\nFID: 2.41\nsFID: 4.5\nPrecision: 0.8\nRecall: 0.6\n",
    );
    expect(rows.map(brief)).toEqual(["Inception Score 289.30", "FID 2.41", "sFID 4.5", "Precision 0.8", "Recall 0.6"]);
    expect(rows.every(({ conditions }) => conditions.evaluator === undefined)).toBe(true);
    expect(notes.join()).toContain("does not name the program");
    expect((await readAs("fid-tools", "FID:  12.345678901234567\n")).rows.map(brief)).toEqual([
      "FID 12.345678901234567",
    ]);
  });
});

describe("retrieval and translation", () => {
  it("reads trec_eval of several runs, not single queries and not counts", async () => {
    const text =
      "> first.run\nmap                   \tall\t0.5560\nnum_q \tall\t50\nmap\t301\t0.4\n> second.run\nwe ran all 50\nmap                   \tall\t0.4140\nMRR @10: 0.2213412471005586\n";
    const { rows, notes } = await readAs("trec-eval", text);
    expect(rows.map(({ configuration, metric, value }) => [configuration, metric, value])).toEqual([
      ["first.run", "map", "0.5560"],
      ["second.run", "map", "0.4140"],
      ["second.run", "MRR @10", "0.2213412471005586"],
    ]);
    expect(notes).toContain("Left out: 1 value of a single query.");
    expect(takersOf({ name: "", text })).toEqual(["trec-eval"]);
  });

  it("reads one metric of sacreBLEU as an object and several as a list, rounded as they are (surprise 40)", async () => {
    const score = (name: string, value: string) =>
      `{"name": "${name}", "score": ${value}, "signature": "nrefs:1|case:mixed", "verbose_score": "44.0/22.1", "nrefs": "1"}`;
    expect((await readAs("sacrebleu", score("BLEU", "22.0"))).rows).toMatchObject([
      { metric: "BLEU", value: "22.0", conditions: { signature: "nrefs:1|case:mixed" } },
    ]);
    const page = await readAs(
      "sacrebleu",
      `text\n\`\`\`\n[${score("BLEU", "18.8224")},\n${score("TER", "60.0")}]\n\`\`\`\n`,
    );
    expect(page.rows.map(({ metric, value, direction, where }) => [metric, value, direction, where.line])).toEqual([
      ["BLEU", "18.8224", null, 3],
      ["TER", "60.0", null, 4],
    ]);
  });
});
