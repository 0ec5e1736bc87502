import { describe, expect, it } from "vitest";
import { escapeLatex } from "@/lib/exhibit/latex/latex-escape";

describe("letters that papers print", () => {
  it.each([
    ["state‑of‑the‑art", "state-of-the-art"],
    ["L₁ and L₁₂", "L$_{1}$ and L$_{1}$$_{2}$"],
    ["10⁻⁵", "10$^{-}$$^{5}$"],
    ["x′", "x$\\prime$"],
    ["ϵ-prediction", "$\\epsilon$-prediction"],
    ["ε", "$\\varepsilon$"],
    ["½ and ¾", "$\\frac{1}{2}$ and $\\frac{3}{4}$"],
    ["p ∥ q", "p $\\parallel$ q"],
    ["eﬃcient ﬂow", "efficient flow"],
    ["ℝ, 𝒩", "$R$, $N$"],
    ["10\u202f000", "10\\,000"],
    ["soft\u00adhyphen", "softhyphen"],
  ])("%s has a name in LaTeX", (text, latex) => {
    expect(escapeLatex(text)).toBe(latex);
  });
  it("names what has none by its code point", () => {
    expect(escapeLatex("中")).toBe("\\texttt{U+4E2D}");
  });
});
