/** Parses pairs of a character and its command, separated by spaces. */
const pairs = (text: string, set: (command: string) => string): Readonly<Record<string, string>> => {
  const items = text.split(" ");
  return Object.fromEntries(items.flatMap((item, at) => (at % 2 === 0 ? [[item, set(items[at + 1] ?? "")]] : [])));
};

/** Letters and signs that have a command in text mode. */
export const IN_TEXT = pairs(
  "– textendash — textemdash ‒ textendash ― textemdash ‘ textquoteleft “ textquotedblleft ” textquotedblright … ldots • textbullet " +
    "ß ss æ ae Æ AE œ oe Œ OE ø o Ø O ł l Ł L ı i § S ¶ P © copyright",
  (command) => `\\${command}{}`,
);

/** Letters and signs that have a command in math mode; each Greek letter has the shape of its code point. */
export const IN_MATH = pairs(
  "× times ÷ div ± pm ∓ mp · cdot ⋅ cdot ∘ circ ∗ ast ⊕ oplus ⊗ otimes ⊙ odot ≤ leq ≥ geq ≪ ll ≫ gg ≈ approx ≃ simeq ≅ cong ≡ equiv ≠ neq ∝ propto ∼ sim " +
    "∞ infty ∂ partial ∇ nabla ∑ sum ∏ prod ∫ int √ surd ℓ ell ℏ hbar ∈ in ∋ ni ∉ notin ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ∪ cup ∩ cap ∅ emptyset ∧ wedge ∨ vee ¬ neg ∀ forall ∃ exists " +
    "∥ parallel ∣ mid ⊥ perp ⟨ langle ⟩ rangle ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ★ star † dagger ‡ ddagger ′ prime " +
    "→ rightarrow ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ↑ uparrow ↓ downarrow " +
    "α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau " +
    "υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta ∆ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega",
  (command) => `$\\${command}$`,
);

/** Patterns for characters that Unicode defines as forms of plain letters: superscript, subscript, or from a mathematical alphabet. */
const RAISED = /^[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁿⁱ]$/u;
const LOWERED = /^[₀-₉₊₋₌₍₎ₐ-ₜ]$/u;
const MATHEMATICAL = /^[\u{1D400}-\u{1D7FF}ℂℍℕℙℚℝℤℬℰℱℋℐℒℳℛ𝒪]$/u;
const PLAIN = /^[A-Za-z0-9+\-=()]+$/;

/**
 * Returns the LaTeX for a character that Unicode defines as a form of plain ones: raised, lowered, a fraction, a ligature, a mathematical letter, a
 * hyphen or a space of another width. Null for any other character.
 */
export function lookAlike(character: string): string | null {
  if (character === "‐" || character === "‑") return "-";
  if (/^[\u2006\u2009\u200a\u202f]$/.test(character)) return "\\,";
  if (/^[\u2000-\u2005\u2007\u2008\u205f\u3000]$/.test(character)) return " ";
  if (/^[\u200b-\u200d\u2060\ufeff\u00ad]$/.test(character)) return "";
  const plain = character.normalize("NFKD").replace("\u2212", "-");
  const [over, under] = plain.split("\u2044");
  if (over && under && PLAIN.test(over + under)) return `$\\frac{${over}}{${under}}$`;
  if (!PLAIN.test(plain) || plain === character) return null;
  if (RAISED.test(character)) return `$^{${plain}}$`;
  if (LOWERED.test(character)) return `$_{${plain}}$`;
  return MATHEMATICAL.test(character) ? `$${plain}$` : plain;
}
