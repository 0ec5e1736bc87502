import { jsxDEV as reactJsxDEV } from "react/jsx-dev-runtime";
import { addressed } from "./addressed";

export { Fragment, type JSX } from "react/jsx-dev-runtime";

/** The same while developing and in tests, where React is told where an element was written. */
export const jsxDEV: typeof reactJsxDEV = process.env.BASE_PATH ? (type, props, ...told) => reactJsxDEV(type, addressed(type, props), ...told) : reactJsxDEV;
