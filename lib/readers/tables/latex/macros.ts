/** How macros in tables are handled. A macro that is not listed prints its argument and adds its name as a mark. */

/** Macros that set their argument in a way that tables use as a mark. */
export const MARKING: Readonly<Record<string, string>> = {
  textbf: "bold", mathbf: "bold", boldsymbol: "bold", bm: "bold", bf: "bold", bfseries: "bold", bold: "bold", B: "bold", fontseries: "bold",
  underline: "underline", uline: "underline", ul: "underline", uuline: "double underline",
  textit: "italic", emph: "italic", it: "italic", itshape: "italic", em: "italic", mathit: "italic", textsl: "italic",
  best: "first", secondbest: "second", sout: "struck", st: "struck",
};

/** Macros that print their text unchanged; the number counts their arguments, of which the last is the text. */
export const LAST_OF: Readonly<Record<string, number>> = {
  scalebox: 2, resizebox: 3, rotatebox: 2, raisebox: 2, makebox: 1, parbox: 2, adjustbox: 2, makecell: 1, shortstack: 1, thead: 1, mbox: 1, hbox: 1, fbox: 1,
  text: 1, textrm: 1, textsf: 1, texttt: 1, textsc: 1, textnormal: 1, mathrm: 1, mathsf: 1, mathtt: 1, mathcal: 1, mathbb: 1, operatorname: 1, ensuremath: 1,
  num: 1, tablenum: 1, href: 2, hyperref: 1, footnotesize: 0, multirowcell: 2, rothead: 1, rot: 1, turn: 2, smash: 1, rlap: 1, llap: 1, clap: 1, tworow: 1,
};

/** Macros that print nothing in the cell, with their number of arguments. A \phantom{0} is not a digit. */
export const DROPPED: Readonly<Record<string, number>> = {
  cite: 1, citet: 1, citep: 1, citealt: 1, citealp: 1, citeauthor: 1, citeyear: 1, citeyearpar: 1, Cite: 1, parencite: 1, textcite: 1, autocite: 1, footcite: 1, label: 1, ref: 1, cref: 1, Cref: 1, autoref: 1,
  vspace: 1, hspace: 1, phantom: 1, hphantom: 1, vphantom: 1, rule: 2, includegraphics: 1, footnote: 1, color: 1, cellcolor: 1, rowcolor: 1, columncolor: 1, arrayrulecolor: 1, fontsize: 2, selectfont: 0, setlength: 2,
  small: 0, tiny: 0, scriptsize: 0, footnotesize: 0, normalsize: 0, large: 0, Large: 0, centering: 0, raggedright: 0, raggedleft: 0, noindent: 0, rm: 0, sf: 0, tt: 0, sc: 0, ttfamily: 0, sffamily: 0, rmfamily: 0, upshape: 0,
  mdseries: 0, normalfont: 0, left: 0, right: 0, big: 0, Big: 0, bigl: 0, bigr: 0, displaystyle: 0, textstyle: 0, scriptstyle: 0, scriptscriptstyle: 0, hfill: 0, hfil: 0, protect: 0, relax: 0, strut: 0, xspace: 0, leavevmode: 0, unskip: 0, ignorespaces: 0,
  endhead: 0, endfirsthead: 0, endfoot: 0, endlastfoot: 0, nobreak: 0, newline: 0, linebreak: 0, par: 0,
};

/** Macros that colour the cell or its text. */
export const COLOURS: readonly string[] = ["color", "cellcolor", "rowcolor", "textcolor", "colorbox"];

export const SIGNS: Readonly<Record<string, string>> = {
  "%": "%", "&": "&", _: "_", "#": "#", $: "$", "{": "{", "}": "}", " ": " ", ",": "", "!": "", ";": " ", ":": " ", "/": "", "-": "", "@": "", "(": "", ")": "", "\\": " ", "\n": " ",
  pm: "±", textpm: "±", mp: "∓", times: "×", cdot: "·", div: "÷", approx: "≈", sim: "~", textasciitilde: "~", le: "≤", leq: "≤", leqslant: "≤", ge: "≥", geq: "≥", geqslant: "≥", lt: "<", gt: ">", textless: "<", textgreater: ">",
  downarrow: "↓", Downarrow: "↓", uparrow: "↑", Uparrow: "↑", rightarrow: "→", to: "→", leftarrow: "←", dagger: "†", dag: "†", ddagger: "‡", ddag: "‡", ast: "*", star: "⋆", bigstar: "★", textasteriskcentered: "*", S: "§", P: "¶",
  blacktriangle: "▲", blacktriangledown: "▼", triangle: "△", triangledown: "▽", infty: "∞", checkmark: "✓", cmark: "✓", xmark: "✗", textendash: "–", textemdash: "—", textminus: "−", minus: "−", textbackslash: "\\", ldots: "…", dots: "…", cdots: "…",
  quad: " ", qquad: " ", enspace: " ", thinspace: "", slash: "/", percent: "%", degree: "°", circ: "°", ell: "ℓ", mu: "µ", Delta: "Δ", delta: "δ", alpha: "α", beta: "β", gamma: "γ", lambda: "λ", sigma: "σ", tau: "τ", epsilon: "ε", varepsilon: "ε", theta: "θ", eta: "η", rho: "ρ", phi: "φ", omega: "ω", pi: "π", kappa: "κ",
};
