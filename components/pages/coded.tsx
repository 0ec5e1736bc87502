/** Renders a text in which the parts between backquotes are code. */
export function Coded({ text }: { readonly text: string }) {
  return text.split("`").map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>));
}
