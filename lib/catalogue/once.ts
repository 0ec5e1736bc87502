/**
 * Returns a function that computes a value for an object that never changes, such as a catalogue or a result: once, at the first call, and kept as
 * long as the object. The value must depend on nothing else.
 */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
