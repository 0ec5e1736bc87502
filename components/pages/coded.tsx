/** Text in which what stands between backquotes is code. */
export function Coded({ text }: { readonly text: string }) {
  return text.split("`").map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>));
}
