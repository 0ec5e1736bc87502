/** Replaces each comment by spaces, so that every offset and line stays. A percent sign after an odd number of backslashes does not start a comment. */
export function maskComments(text: string): string {
  let [masked, from] = ["", 0];
  for (let at = text.indexOf("%"); at !== -1; at = text.indexOf("%", at + 1)) {
    if (at < from || backslashesBefore(text, at) % 2 === 1) continue;
    const end = text.indexOf("\n", at);
    const next = end === -1 ? text.length : end;
    masked += text.slice(from, at) + " ".repeat(next - at);
    from = next;
  }
  return masked + text.slice(from);
}

function backslashesBefore(text: string, at: number): number {
  let count = 0;
  while (text[at - 1 - count] === "\\") count += 1;
  return count;
}
