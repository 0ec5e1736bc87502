/** The id of the field for typing a method. The plain field and the combobox share it, so that the focus can move from one to the other. */
export const METHOD_FIELD = "compare-method";
