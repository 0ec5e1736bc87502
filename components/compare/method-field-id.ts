/** The id of the field in which a method is typed; plain field and combobox share it, so that focus can pass on. */
export const METHOD_FIELD = "compare-method";
