import { describe, expect, it } from "vitest";
import { readSetting } from "@/lib/readers/results/tsl-setting";
import { readAs, takersOf } from "@/tests/support/read-result";

const RIGHT =
  "long_term_forecast_ETTh1_96_192_DLinear_ETTh1_ftM_sl96_ll48_pl192_dm512_nh8_el2_dl1_df2048_fc3_ebtimeF_dtTrue_Exp_0";
const SHIFTED =
  "ECL_96_336_S_Mamba_custom_M_ft96_sl48_ll336_pl512_dm8_nh2_el1_dl512_df1_fctimeF_ebTrue_dtExp_projection_0";
const AUTOTIMES = "long_term_forecast_ETTh1_672_96_AutoTimes_Llama_ETTh1_sl672_ll576_tl96_lr0.0005_test_0";
const record = (setting: string, errors: string) => `${setting}  \n${errors}\n\n`;

describe("names of settings", () => {
  it("reads the shifted tags of iTransformer and S-Mamba: horizon 336, never 512 (surprise 1)", () => {
    expect(readSetting(SHIFTED)).toMatchObject({
      model: "S_Mamba",
      benchmark: "ECL",
      lookBack: "96",
      labelLength: "48",
      horizon: "336",
      features: "M",
    });
    expect(
      readSetting(
        "test_iInformer_custom_MS_ft48_sl0_ll1_pl1024_dm8_nh2_el1_dl1024_df1_fctimeF_ebTrue_dttest_projection_0",
      ),
    ).toMatchObject({ model: "iInformer", benchmark: "", lookBack: "48", horizon: "1" });
  });

  it("reads the tags of Time-Series-Library as they are named (surprise 1)", () => {
    expect(readSetting(RIGHT)).toMatchObject({
      model: "DLinear",
      benchmark: "ETTh1",
      lookBack: "96",
      labelLength: "48",
      horizon: "192",
      notes: [],
    });
  });

  it.each([
    [
      "weather_96_720_PCFNet_custom_bs64_ftM_sl96_ll48_pre720_dm64_Exp_0",
      { model: "PCFNet", benchmark: "weather", lookBack: "96", horizon: "720" },
    ],
    [
      "ETTm1_720_336_PMDformer_ETTm1_ftM_sl720_pl336_dm32_0",
      { model: "PMDformer", benchmark: "ETTm1", lookBack: "720", horizon: "336", labelLength: undefined },
    ],
    [
      "long_term_forecast_MICN_national_illness_custom_ftMS_sl36_ll12_pl24_dm128_None",
      { model: "MICN", benchmark: "national_illness", horizon: "24" },
    ],
    [
      "Exchange_Rate_Report DLinear_sl_96_pl_24",
      { model: "DLinear", benchmark: "Exchange_Rate_Report", lookBack: "96", horizon: "24" },
    ],
    ["ETTh1_ETTh1_96_192_32_32_1_db1", { model: "", benchmark: "", lookBack: undefined, horizon: undefined }],
    [
      "PEMS03_96_12_Newformer_PEMS_ftM_sl96_ll48_pl12_dm8_0",
      { model: "Newformer", benchmark: "PEMS03", horizon: "12" },
    ],
    ["informer_ETTh1_ftM_sl96_ll48_pl24_dm512_0", { model: "informer", benchmark: "ETTh1", horizon: "24" }],
    ["my_own_net_x_ETTm2_ftM_sl96_ll48_pl24_dm512_0", { model: "", benchmark: "ETTm2", horizon: "24" }],
    ["x_ft96_sl48_pl512_0", { lookBack: undefined, horizon: undefined }],
    ["", { model: "", benchmark: "", horizon: undefined }],
  ])("reads %s", (name, stated) => {
    expect(readSetting(name)).toMatchObject(stated);
  });

  it("states no horizon where tl is the length of a token (surprise 2)", () => {
    expect(readSetting(AUTOTIMES)).toMatchObject({
      model: "AutoTimes_Llama",
      benchmark: "ETTh1",
      lookBack: "672",
      horizon: undefined,
    });
  });
});

describe("result text", () => {
  it("gives four records of one name as four, of which none is the last word (surprises 2 and 29)", async () => {
    const { rows, notes } = await readAs(
      "tsl",
      ["mse:0.40", "mse:0.42", "mse:0.44", "mse:0.46"].map((errors) => record(AUTOTIMES, errors)).join(""),
    );
    expect(rows.map(({ value, conditions }) => [value, conditions.repeat])).toEqual([
      ["0.40", "1 of 4"],
      ["0.42", "2 of 4"],
      ["0.44", "3 of 4"],
      ["0.46", "4 of 4"],
    ]);
    expect(notes.join()).toContain("only their order distinguishes them");
  });

  it("takes no value for dtw that was not calculated, and none for nan (surprise 29)", async () => {
    const { rows, problems, notes } = await readAs(
      "tsl",
      record(RIGHT, "mse:0.370, mae:nan, dtw:Not calculated").replaceAll("\n", "\r\n"),
    );
    expect(rows.map(({ metric, value, where }) => [metric, value, where.line])).toEqual([["mse", "0.370", 2]]);
    expect(problems).toEqual([{ where: { line: 2, cell: "mae" }, message: "mae is nan, which is not a number" }]);
    expect(notes).toContain("Left out: 1 dtw that was not calculated.");
  });

  it("tells scaled errors from unscaled ones (surprise 29)", async () => {
    const name = "Apple CALF_sl_96_pl_24_id_ori";
    const { rows } = await readAs(
      "tsl",
      `${name}  test scaled\nmae:0.70, mse:0.922\n\n${name}  test\nmae:4.5e+06, mse:1.9e+14, rmsle 0.0087 smape 0.848\n`,
    );
    expect(rows.map(({ metric, value, conditions }) => [metric, value, conditions.errors])).toEqual([
      ["mae", "0.70", "test scaled"],
      ["mse", "0.922", "test scaled"],
      ["mae", "4.5e+06", "test"],
      ["mse", "1.9e+14", "test"],
      ["rmsle", "0.0087", "test"],
      ["smape", "0.848", "test"],
    ]);
  });

  it("reads the financial fork by its folders, validation apart from test, and a full stop at the end", async () => {
    const { rows } = await readAs(
      "tsl",
      "Time per epoch: 13.9 sec.\n\ntest scaled -- mse:1.9517\nflag:val, mse:0.11, rmse: 0.3417.\nflag:test, mse:0.14\n",
      "results/Apple/CALF_sl_96_pl_24_id_ori/1/results.txt",
    );
    expect(
      rows.map(({ model, metric, value, conditions: { split, errors } }) => [model, metric, value, split ?? errors]),
    ).toEqual([
      ["CALF", "mse", "1.9517", "test scaled"],
      ["CALF", "mse", "0.11", "val"],
      ["CALF", "rmse", "0.3417", "val"],
      ["CALF", "mse", "0.14", "test"],
    ]);
  });

  it("gives errors no setting from which another line parts them, and names a setting without errors", async () => {
    const { rows, problems } = await readAs("tsl", `${RIGHT}\nsomething went wrong here\nmse:0.5\n${SHIFTED}\n`);
    expect(rows).toMatchObject([{ model: "", configuration: "", value: "0.5" }]);
    expect(problems.map(({ where }) => where.line)).toEqual([1, 4]);
  });

  it("is known by its records, and a list of words is not", async () => {
    expect(takersOf({ name: "result_long_term_forecast.txt", text: record(SHIFTED, "mse:0.3, mae:0.2") })).toEqual([
      "tsl",
    ]);
    expect(takersOf({ name: "notes.txt", text: "the mse: is low" })).toEqual([]);
  });
});
