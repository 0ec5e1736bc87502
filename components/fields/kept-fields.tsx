/** Hidden fields that keep the rest of a view when a form is submitted: every parameter of the query except those that the form sets itself. */
export const KeptFields = ({ query, without }: { readonly query: string; readonly without: readonly string[] }) =>
  [...new URLSearchParams(query)].flatMap(([name, value]) =>
    without.includes(name) ? [] : [<input key={`${name} ${value}`} type="hidden" name={name} value={value} />],
  );
