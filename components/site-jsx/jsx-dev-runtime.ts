import { jsxDEV as reactJsxDEV } from "react/jsx-dev-runtime";
import { addressed } from "./addressed";

export { Fragment, type JSX } from "react/jsx-dev-runtime";

/** The same for development, where React is also given the location of an element in the source. */
export const jsxDEV: typeof reactJsxDEV = process.env.BASE_PATH
  ? (type, props, ...told) => reactJsxDEV(type, addressed(type, props), ...told)
  : reactJsxDEV;
