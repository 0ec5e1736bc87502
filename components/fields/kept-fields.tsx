/** What of a view a form hands on: every parameter of its address but those that the form has fields for. */
export const KeptFields = ({ query, without }: { readonly query: string; readonly without: readonly string[] }) =>
  [...new URLSearchParams(query)].flatMap(([name, value]) => (without.includes(name) ? [] : [<input key={`${name} ${value}`} type="hidden" name={name} value={value} />]));
