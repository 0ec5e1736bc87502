import { describe, expect, it } from "vitest";
import { reader as console_ } from "@/lib/readers/tables/console/reader";
import { reader as csv } from "@/lib/readers/tables/csv/reader";
import { reader as html } from "@/lib/readers/tables/html/reader";
import { reader as latex } from "@/lib/readers/tables/latex/reader";
import { reader as markdown } from "@/lib/readers/tables/markdown/reader";
import type { Reader } from "@/lib/readers/reading";
import { shortRows } from "@/tests/support/readers/short-rows";

const read = (reader: Reader, text: string) => reader.read({ name: "", text });
const rows = (reader: Reader, text: string) => shortRows(read(reader, text));
const problems = (reader: Reader, text: string) =>
  read(reader, text).problems.map(({ where, message }) => `${where.line ?? ""}: ${message}`);

describe("CSV", () => {
  it("reads the three header rows of a MultiIndex, and blank repeats of its index (surprise 37)", () => {
    const text =
      "model,,A-net,A-net,B-net\nmetric,,MSE,MAE,MSE\ndataset,horizon,,,\nSet1,96,0.386,0.405,0.391\n,192,8.71e-05,0.437,\n";
    expect(rows(csv, text)).toEqual([
      "A-net | Set1 | MSE | 0.386 | horizon 96",
      "A-net | Set1 | MAE | 0.405 | horizon 96",
      "B-net | Set1 | MSE | 0.391 | horizon 96",
      "A-net | Set1 | MSE | 8.71e-05 | horizon 192",
      "A-net | Set1 | MAE | 0.437 | horizon 192",
    ]);
  });

  it("reads the two header rows that reset_index leaves (surprise 37)", () => {
    expect(rows(csv, "dataset,horizon,A-net,A-net\n,,MSE,MAE\nSet1,96,0.386,0.405\n")).toEqual([
      "A-net | Set1 | MSE | 0.386 | horizon 96",
      "A-net | Set1 | MAE | 0.405 | horizon 96",
    ]);
  });

  it("gives decimal commas as points, and says so", () => {
    const reading = read(csv, "model;acc;f1\nalpha;0,386;1234,5\nbeta;8,71e-05;12,5\n");
    expect(shortRows(reading)).toEqual([
      "alpha |  | acc | 0.386 |",
      "alpha |  | f1 | 1234.5 |",
      "beta |  | acc | 8.71e-05 |",
      "beta |  | f1 | 12.5 |",
    ]);
    expect(reading.notes).toContain("The table writes decimal commas; they are given as points.");
  });

  it("names a comma that may be either, where other numbers of the table have a point", () => {
    expect(rows(csv, 'model,acc\nalpha,"1,014.45"\nbeta,"12,5"\n')).toEqual(["alpha |  | acc | 1,014.45 |"]);
    expect(problems(csv, 'model,acc\nalpha,"1,014.45"\nbeta,"12,5"\n')).toEqual([
      '3: "12,5" has a comma where other numbers of the table have a point; write a point',
    ]);
  });

  it("tells models of one name apart by their image size, keeps thousands, and leaves out no error rate (surprise 23)", () => {
    const text =
      'model,img_size,top1,top1_err,param_count\nalpha,224,81.250,18.750,86.57\nalpha,384,83.500,16.500,"1,014.45"\n';
    expect(rows(csv, text)).toEqual([
      "alpha, img_size 224 |  | top1 | 81.250 | parameters 86.57",
      "alpha, img_size 224 |  | top1_err | 18.750 | parameters 86.57",
      "alpha, img_size 384 |  | top1 | 83.500 | parameters 1,014.45",
      "alpha, img_size 384 |  | top1_err | 16.500 | parameters 1,014.45",
    ]);
  });

  it("keeps a column of leaked training data as a condition of each row (surprise 28)", () => {
    expect(rows(csv, "model,dataset,MASE,trained_on_this_dataset\nalpha,Set1,0.81,True\n")).toEqual([
      "alpha | Set1 | MASE | 0.81 | trained_on_this_dataset True",
    ]);
  });

  it("reads one number a row, with its spread", () => {
    expect(rows(csv, "model,dataset,metric,value,stderr\nalpha,Set1,acc,0.512,0.021\n")).toEqual([
      "alpha | Set1 | acc | 0.512 ± 0.021 standard-error |",
    ]);
    expect(rows(csv, "model,acc,acc_std\nalpha,0.512,0.021\n")).toEqual([
      "alpha |  | acc | 0.512 ± 0.021 standard-deviation |",
    ]);
  });

  it("reads an interval beside its result as its spread", () =>
    expect(rows(csv, 'model,acc,95% CI\nalpha,0.512,"[0.49, 0.53]"\nbeta,0.4,\n')).toEqual([
      "alpha |  | acc | 0.512 ± [0.49, 0.53] interval-95 |",
      "beta |  | acc | 0.4 |",
    ]));

  it("reads padded heads (surprise 35)", () =>
    expect(rows(csv, "               model,      acc\n  alpha,   0.512\n")).toEqual(["alpha |  | acc | 0.512 |"]));

  it("keeps a version that looks like a number as text (surprise 32)", () =>
    expect(
      rows(csv, "dataset,version,metric,mode,net-a\nset1,002837,accuracy,gen,26.53\nset2,-,naive_average,gen,35.09\n"),
    ).toEqual([
      "net-a | set1 | accuracy | 26.53 | version 002837, mode gen",
      "net-a | set2 | naive_average | 35.09 | mode gen",
    ]));

  it("moves no number of a ragged row, and names its line", () => {
    const text = "model,acc,f1\nalpha,0.5,0.6\nbeta,0.7\ngamma,0.7,0.8,0.9\ntheta,0.1,0.2,\n";
    expect(rows(csv, text)).toEqual([
      "alpha |  | acc | 0.5 |",
      "alpha |  | f1 | 0.6 |",
      "theta |  | acc | 0.1 |",
      "theta |  | f1 | 0.2 |",
    ]);
    expect(problems(csv, text)).toEqual([
      "3: 2 cells in a table of 3 columns: 1 cell with digits is not read, because it is not clear which column each belongs to",
      "4: 4 cells in a table of 3 columns: 3 cells with digits are not read, because it is not clear which column each belongs to",
    ]);
  });

  it("takes no row of data for the head", () => {
    expect(rows(csv, "acc,f1\nalpha,0.5,0.6\nbeta,0.7,0.8\n")).toEqual([]);
    expect(rows(csv, "Set1,96,0.386\nSet1,192,0.441\n")).toEqual([]);
    expect(problems(csv, "Set1,96,0.386\nSet1,192,0.441\n")).toEqual([
      "1: no header: the first row contains numbers, so nothing says what its 6 cells with digits are; write a first row that names the columns",
    ]);
  });

  it("keeps marks, bounds and remarks beside the number (surprise 17)", () =>
    expect(rows(csv, "model,acc\nalpha,63.7*\nbeta,~257M\ngamma,\uFEFF93.3\ntheta,17.1(16.1 with cache)\n")).toEqual([
      "alpha |  | acc | 63.7 {*} |",
      "beta |  | acc | about 257M |",
      "gamma |  | acc | 93.3 |",
      "theta |  | acc | 17.1 | in brackets 16.1 with cache",
    ]));

  it("makes no row of two numbers in one cell (surprise 19)", () => {
    expect(rows(csv, "model,EM/F1,acc\nalpha,93.0/90.7,0.5\n")).toEqual(["alpha |  | acc | 0.5 |"]);
    expect(problems(csv, "model,EM/F1,acc\nalpha,93.0/90.7,0.5\n")).toEqual([
      '2: "93.0/90.7" is more than one number; write each in its own cell',
    ]);
  });

  it("takes the direction from arrows only (surprise 16)", () =>
    expect(rows(csv, "model,FID ↓,IS↑,MSE\nalpha,2.41,289.3,0.5\n")).toEqual([
      "alpha |  | FID ↓ | 2.41 |",
      "alpha |  | IS ↑ | 289.3 |",
      "alpha |  | MSE | 0.5 |",
    ]));

  it("counts what is not a result", () => {
    const reading = read(csv, "model,acc,Rank\nalpha,0.5,1\nbeta,0.4,2\nImprovement,0.1,\n");
    expect(shortRows(reading)).toEqual(["alpha |  | acc | 0.5 |", "beta |  | acc | 0.4 |"]);
    expect(reading.notes).toEqual([
      'Left out: 2 cells with digits in the column "Rank": ranks, not results.',
      'Left out: 1 cell with digits in rows such as "Improvement": comparisons with others, not results.',
    ]);
  });
});

describe("Markdown", () => {
  it("reads a pasted lm-eval table, its arrows, its spreads in a numpy coat and its blank task (surprise 11)", () => {
    const text =
      "|Tasks|Version|Filter|n-shot|Metric| |Value| |Stderr|\n|---|---|---|---|---|---|---|---|---|\n|set1|1|none|5|acc|↑|0.512|±|np.float64(0.0114698)|\n| | |none|5|acc_norm|↑|0.533|±|0.012|\n| - part|1|none| |acc|↑|0.4|±|N/A|\n";
    expect(rows(markdown, text)).toEqual([
      "| set1 | acc ↑ | 0.512 ± 0.0114698 standard-error | Version 1, Filter none, shots 5",
      "| set1 | acc_norm ↑ | 0.533 ± 0.012 standard-error | Version 1, Filter none, shots 5",
      "| part | acc ↑ | 0.4 | Version 1, Filter none",
    ]);
  });

  it("reads the settings above a table as its conditions", () => {
    const text =
      "## Run 1\n### Description\n| variable | experiment |\n|---|---|\n| h | 24 |\n| freq | H |\n### Results\n| metric | net-a | net-b |\n|---|---|---|\n| mae | 12.5 | 13.25 |\n| total_time | 2.49 | 0.01 |\n";
    const said = "heading Run 1 / Results, horizon 24, freq H";
    expect(rows(markdown, text)).toEqual([
      `net-a |  | mae | 12.5 | ${said}`,
      `net-b |  | mae | 13.25 | ${said}`,
      `net-a |  | total_time | 2.49 | ${said}`,
      `net-b |  | total_time | 0.01 | ${said}`,
    ]);
  });

  it("keeps how a value is set, and neither cuts nor fills up a row", () => {
    const text = "| Model | Acc. (%) |\n|:--|--:|\n| [alpha](x) | **92.5** ± 0.3 |\n| beta | 91.0 | 90.0 |\n| net |\n";
    expect(rows(markdown, text)).toEqual(["alpha |  | Acc. | 92.5% ± 0.3 not-stated {bold} |"]);
    expect(problems(markdown, text)).toEqual([
      "4: 3 cells in a table of 2 columns: 2 cells with digits are not read, because it is not clear which column each belongs to",
    ]);
  });
});

describe("HTML", () => {
  it("spreads rowspan and colspan over heads and labels", () =>
    expect(
      rows(
        html,
        "<table><tr><th rowspan=2>Dataset<th rowspan=2>Horizon<th colspan=2>net-a<th colspan=2>net-b<tr><th>MSE<th>MAE<th>MSE<th>MAE<tr><td rowspan=2>Set1<td>96<td><b>0.386</b><td>0.405<td>0.391<td>0.41<tr><td>192<td>0.443<td>0.437<td>-<td>0.45<sup>1</sup></table>",
      ),
    ).toEqual([
      "net-a | Set1 | MSE | 0.386 {bold} | horizon 96",
      "net-a | Set1 | MAE | 0.405 | horizon 96",
      "net-b | Set1 | MSE | 0.391 | horizon 96",
      "net-b | Set1 | MAE | 0.41 | horizon 96",
      "net-a | Set1 | MSE | 0.443 | horizon 192",
      "net-a | Set1 | MAE | 0.437 | horizon 192",
      "net-b | Set1 | MAE | 0.45 {1} | horizon 192",
    ]));

  it("makes no number of two that stand above each other", () => {
    const text =
      "<table><tr><th>Model<th>acc<th>f1<tr><td>alpha<td>0.5<br>0.6<td><math><msup><mn>0.5</mn><mn>2</mn></msup></math></table>";
    expect(rows(html, text)).toEqual([]);
    expect(problems(html, text)).toEqual([
      '1: "0.5 0.6" is more than one number; write each in its own cell',
      '1: "0.5^2" is more than one number; write each in its own cell',
    ]);
  });
  it("reads no digit that only takes room, as MathML and the HTML of arXiv write \\phantom", () => {
    const cells = [
      "<math><mphantom><mn>1</mn></mphantom><mn>9.62</mn></math>",
      '<span class="ltx_phantom"><span style="visibility:hidden">0</span></span>1.55',
      // What follows is shown, also after an element without an end.
      '<img style="visibility: hidden">1.80<br>',
      '<p style="color:red;VISIBILITY:hidden">7<td>3.30',
    ];
    expect(
      rows(
        html,
        `<table><tr><th>model<th>FID</tr>${cells.map((cell) => `<tr><td>a<td>${cell}</tr>`).join("")}</table>`,
      ),
    ).toEqual(["9.62", "1.55", "1.80"].map((value) => `a |  | FID | ${value} |`));
  });
});

describe("LaTeX", () => {
  const table = (head: string, body: string) =>
    `\\begin{tabular}{ccccc}\n\\toprule\n${head} \\\\\n\\midrule\n${body}\n\\bottomrule\n\\end{tabular}`;

  it("reads macros of the authors' own, a \\multirow that spans too few rows, and no row that is commented out (surprise 38)", () => {
    const text = `\\begin{tabular}{c|c|cc|cc}
\\hline
\\multicolumn{2}{c|}{Models} & \\multicolumn{2}{c|}{\\textbf{Ours}} & \\multicolumn{2}{c}{B-net} \\\\
\\hline
\\multicolumn{2}{c|}{Metric} & MSE & MAE & MSE & MAE \\\\
\\hline
\\multirow{2}{*}{\\rotatebox{90}{Set1}} & 96 & \\first{0.382} & 0.401$\\pm$0.002 % 0.999 & 0.999
 & \\second{0.391} & 0.412 \\\\
& 192 & \\textbf{0.440} & 0.437 & 0.45 & -- \\\\
% & 336 & 0.5 & 0.5 & 0.5 & 0.5 \\\\
& Avg & 0.411 & 0.419 & 0.4205 & 0.412 \\\\
\\hline
\\end{tabular}`;
    expect(rows(latex, text)).toEqual([
      "Ours | Set1 | MSE | 0.382 {first} | horizon 96",
      "Ours | Set1 | MAE | 0.401 ± 0.002 not-stated | horizon 96",
      "B-net | Set1 | MSE | 0.391 {second} | horizon 96",
      "B-net | Set1 | MAE | 0.412 | horizon 96",
      "Ours | Set1 | MSE | 0.440 {bold} | horizon 192",
      "Ours | Set1 | MAE | 0.437 | horizon 192",
      "B-net | Set1 | MSE | 0.45 | horizon 192",
      "Ours | Set1 | MSE | 0.411 | horizon Avg",
      "Ours | Set1 | MAE | 0.419 | horizon Avg",
      "B-net | Set1 | MSE | 0.4205 | horizon Avg",
      "B-net | Set1 | MAE | 0.412 | horizon Avg",
    ]);
  });

  it("reads sections, phantoms, footnote marks, dollars and units of the head", () =>
    expect(
      rows(
        latex,
        table(
          "Method & FID$\\downarrow$ & Params (M) & Cost & Top-1 (\\%)",
          "\\multicolumn{5}{l}{\\emph{Diffusion}} \\\\\nalpha~\\cite{a} & \\phantom{0}2.41$^\\dagger$ & 310 & \\$0.108 & 77.6 \\\\",
        ),
      ),
    ).toEqual([
      "alpha |  | FID ↓ | 2.41 {†} | section Diffusion, parameters 310 M",
      "alpha |  | Cost | 0.108$ | section Diffusion, parameters 310 M",
      "alpha |  | Top-1 | 77.6% | section Diffusion, parameters 310 M",
    ]));

  it("ends a section at the next rule", () => {
    const text = table(
      "Method & Type & FID & IS & Steps",
      "\\multicolumn{5}{l}{\\emph{Diffusion}} \\\\\n\\midrule\nalpha & D & 2.41 & - & 250 \\\\\n\\midrule\nbeta & AR & 1.8 & - & 10 \\\\",
    );
    expect(rows(latex, text)).toEqual([
      "alpha |  | FID | 2.41 | section Diffusion, Type D, steps 250",
      "beta |  | FID | 1.8 | Type AR, steps 10",
    ]);
  });

  it("moves no number of a ragged row (surprise 38)", () => {
    const text = table(
      "Method & MSE & MAE & MSE & MAE",
      "alpha & 0.1 & 0.2 & 0.3 & 0.4 \\\\\nbeta & 0.1 & 0.2 & 0.3 \\\\",
    );
    expect(rows(latex, text)).toHaveLength(4);
    expect(problems(latex, text)).toEqual([
      "6: 4 cells in a table of 5 columns: 3 cells with digits are not read, because it is not clear which column each belongs to",
    ]);
  });

  it("reads what pandas prints, a NaN and a padded zero as they stand (surprise 37)", () => {
    const text =
      "\\begin{tabular}{llrr}\n\\toprule\n & model & \\multicolumn{2}{l}{A-net} \\\\\n & metric & MSE & MAE \\\\\ndataset & horizon & & \\\\\n\\midrule\nPEMS\\_03 & 96 & 0.065000 & NaN \\\\\n & 192 & 0.000087 & \\textbf{0.000} \\\\\n\\bottomrule\n\\end{tabular}";
    expect(rows(latex, text)).toEqual([
      "A-net | PEMS_03 | MSE | 0.065000 | horizon 96",
      "A-net | PEMS_03 | MSE | 0.000087 | horizon 192",
      "A-net | PEMS_03 | MAE | 0.000 {bold} | horizon 192",
    ]);
  });

  it("reads a table within a program, and the lines of its rows", () => {
    const text = `print(r"""\n\\resizebox{\\textwidth}{!}{%\n${table("Method & MSE & MAE & MSE & MAE", "alpha & 0.1 & 0.2 & 0.3 & 0.4 \\\\")}}\n""")`;
    expect(read(latex, text).rows.map(({ value, where }) => [value, where.line])).toEqual([
      ["0.1", 7],
      ["0.2", 7],
      ["0.3", 7],
      ["0.4", 7],
    ]);
  });

  it("reads rows that were pasted without their environment", () =>
    expect(rows(latex, "Method & FID & IS \\\\\n\\hline\nalpha & 2.41 & 289.3 \\\\\n")).toEqual([
      "alpha |  | FID | 2.41 |",
      "alpha |  | IS | 289.3 |",
    ]));

  it("reads no row that may be cut, and no power of ten that is written out", () => {
    expect(problems(latex, "\\begin{tabular}{cc}\nMethod & MSE \\\\\n\\hline\nalpha & 0.1 \\\\\nbeta & 0.2")).toEqual([
      "1: the table has no \\end, and its last row (line 5) is not read, because it may be cut",
    ]);
    expect(
      problems(latex, table("Method & A & B & C & MSE", "alpha & 0.1 & 0.2 & 0.3 & $8.71\\times 10^{-5}$ \\\\")),
    ).toEqual(['5: "8.71× 10^-5" is more than one number; write each in its own cell']);
  });
});

describe("a console", () => {
  it("reads what pandas prints, with two rows of heads", () => {
    const text =
      "model           A-net         B-net       \nmetric            MSE    MAE    MSE    MAE\ndataset horizon                            \nSet1    96      0.386  0.405  0.391  0.412\n        192     0.443  0.437    NaN  0.436\n";
    expect(rows(console_, text)).toEqual([
      "A-net | Set1 | MSE | 0.386 | horizon 96",
      "A-net | Set1 | MAE | 0.405 | horizon 96",
      "B-net | Set1 | MSE | 0.391 | horizon 96",
      "B-net | Set1 | MAE | 0.412 | horizon 96",
      "A-net | Set1 | MSE | 0.443 | horizon 192",
      "A-net | Set1 | MAE | 0.437 | horizon 192",
      "B-net | Set1 | MAE | 0.436 | horizon 192",
    ]);
  });

  it("parts an index that has no names", () =>
    expect(
      rows(
        console_,
        "                mse    mae\nSet1  96      0.386  0.405\n      192     0.443  0.437\nSet10 96      0.1    0.2\n",
      ),
    ).toEqual([
      "Set1 |  | mse | 0.386 | horizon 96",
      "Set1 |  | mae | 0.405 | horizon 96",
      "Set1 |  | mse | 0.443 | horizon 192",
      "Set1 |  | mae | 0.437 | horizon 192",
      "Set10 |  | mse | 0.1 | horizon 96",
      "Set10 |  | mae | 0.2 | horizon 96",
    ]));

  it("reads columns under dashes and boxes", () => {
    expect(
      rows(
        console_,
        "log of a run\n\nmodel      mse    mae\n-------  -----  -----\nalpha    0.386\nbeta            0.437\n",
      ),
    ).toEqual(["alpha |  | mse | 0.386 |", "beta |  | mae | 0.437 |"]);
    expect(
      rows(
        console_,
        "┏━━━━━━━┳━━━━━━┓\n┃ model ┃ acc  ┃\n┡━━━━━━━╇━━━━━━┩\n│ alpha │ 0.91 │\n│ beta  │ 0.95 │\n└───────┴──────┘\n",
      ),
    ).toEqual(["alpha |  | acc | 0.91 |", "beta |  | acc | 0.95 |"]);
  });
});
