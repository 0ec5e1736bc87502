/** The parts of a setting as a heading prints them: "generated at 256 pixels · sampling: standard". Empty where there are none. */
export const settingWords = (...parts: readonly (readonly string[])[]): string => parts.flat().join(" · ");
