/** Gives each thing a unique name: its words; if another thing has the same words, with a distinction in brackets; and as a last resort with a number. */
export class UniqueNames {
  private readonly taken = new Set<string>();
  private readonly shared: ReadonlySet<string>;

  /** `things` are the words of all things with their keys; repetitions are allowed. */
  constructor(things: Iterable<{ readonly words: string; readonly key: string }>) {
    const keys = new Map<string, Set<string>>();
    for (const { words, key } of things) keys.set(words, (keys.get(words) ?? new Set()).add(key));
    this.shared = new Set([...keys].filter(([, own]) => own.size > 1).map(([words]) => words));
  }

  of(words: string, apart: string): string {
    const base = this.shared.has(words) && apart !== "" ? `${words} (${apart})` : words;
    for (let nth = 1; ; nth += 1) {
      const name = nth === 1 ? base : `${base} [${nth}]`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }
}
