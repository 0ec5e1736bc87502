/** Small tables of our own in the shapes that result files have; each is printed by one format. */
export const TABLES: Readonly<Record<string, { readonly name: string; readonly texts: readonly string[] }>> = {
  csv: {
    name: "own.csv",
    texts: [
      'model,img_size,top1,top1_err,param_count\nalpha,224,81.25,18.75,86.57\nalpha,384,83.50,16.50,"1,014.45"\nbeta,224,,,\n',
      "model,,A-net,A-net,B-net,B-net\nmetric,,MSE,MAE,MSE,MAE\ndataset,horizon,,,,\nSet1,96,0.386,0.405,0.391,0.412\n,192,0.443,0.437,,8.71e-05\n",
      "dataset;metric;value;stderr\nSet1;acc;0,512;0,021\nSet1;f1;12,5;0,3\n",
      "Method\tAcc (%)\tFID ↓\ngamma\t93.0/90.7\t2.41*\ndelta\t88.1 ± 0.2\t~3.1\n",
    ],
  },
  markdown: {
    name: "own.md",
    texts: [
      "# Runs\n\n| Model | MSE ↓ | Acc. (%) |\n|:--|--:|--:|\n| alpha | **0.31** | 92.5 ± 0.3 |\n| beta | 0.42 | - |\n",
      "|Tasks|Version|Filter|n-shot|Metric| |Value| |Stderr|\n|---|---|---|---|---|---|---|---|---|\n|set1|1|none|5|acc|↑|0.512|±|0.011|\n| | |none|5|acc_norm|↑|0.533|±|0.012|\n",
      "## One\n### Description\n| variable | experiment |\n|---|---|\n| h | 24 |\n### Results\n| metric | alpha | beta |\n|---|---|---|\n| mae | 12.5 | 13.25 |\n| mape | 0.027 | 0.031 |\n",
    ],
  },
  html: {
    name: "own.html",
    texts: [
      "<h2>Runs</h2><table><thead><tr><th rowspan=2>Model</th><th colspan=2>Set1</th></tr><tr><th>MSE</th><th>MAE</th></tr></thead><tbody><tr><td>alpha</td><td><b>0.31</b></td><td>0.25</td></tr>\n<tr><td>beta</td><td>0.42<sup>1</sup></td><td>&#8722;0.5</td></tr></tbody></table>",
      "<table>\n<tr><th>Dataset<th>Horizon<th>MSE\n<tr><td rowspan=2>Set1<td>96<td>0.386\n<tr><td>192<td>0.443\n</table>",
    ],
  },
  latex: {
    name: "own.tex",
    texts: [
      "\\begin{table}\n\\caption{Errors on \\textbf{two} sets.}\n\\begin{tabular}{c|c|cc|cc}\n\\hline\n\\multicolumn{2}{c|}{Models} & \\multicolumn{2}{c|}{\\textbf{Ours}} & \\multicolumn{2}{c}{B-net} \\\\\n\\hline\n\\multicolumn{2}{c|}{Metric} & MSE & MAE & MSE & MAE \\\\\n\\hline\n\\multirow{2}{*}{\\rotatebox{90}{Set1}} & 96 & \\first{0.382} & 0.401$\\pm$0.002 % old: 0.999\n & \\second{0.391} & 0.412 \\\\\n& 192 & \\textbf{0.440} & 0.437 & 0.45 & - \\\\\n& Avg & 0.411 & 0.419 & 0.4205 & 0.412 \\\\\n%& 336 & 0.5 & 0.5 & 0.5 & 0.5 \\\\\n\\hline\n\\end{tabular}\n\\end{table}\n",
      "\\begin{tabular}{lrr}\n\\toprule\nMethod & FID$\\downarrow$ & Params (M) \\\\\n\\midrule\n\\multicolumn{3}{l}{\\emph{Diffusion}} \\\\\nalpha & 2.41 & 310 \\\\\nbeta~\\cite{b} & \\phantom{0}3.60$^\\dagger$ & 86 \\\\\n\\bottomrule\n\\end{tabular}\n",
    ],
  },
  console: {
    name: "own.log",
    texts: [
      "          dataset  horizon    mse    mae\nalpha        Set1       96  0.386  0.405\nbeta         Set1      192  0.443  0.437\n",
      "+-------+--------+--------+\n| model | acc    | f1     |\n+=======+========+========+\n| alpha | 0.9125 | 0.8    |\n+-------+--------+--------+\n| beta  | 0.95   | 0.8333 |\n+-------+--------+--------+\n",
      "model      mse    mae\n-------  -----  -----\nalpha    0.386  0.405\nbeta     0.443  0.437\n",
    ],
  },
};
