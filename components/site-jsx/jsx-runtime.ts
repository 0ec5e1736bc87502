import { jsx as reactJsx, jsxs as reactJsxs } from "react/jsx-runtime";
import { addressed } from "./addressed";

export { Fragment, type JSX } from "react/jsx-runtime";

/**
 * The target of compiled JSX (tsconfig.json, jsxImportSource): React's own, or, if the site has a base path, with the base path added to addresses.
 * So no component knows the base path, and none can forget it. Code that prints addresses without JSX uses lib/view/address/base-path.ts.
 */
export const jsx: typeof reactJsx = process.env.BASE_PATH
  ? (type, props, key) => reactJsx(type, addressed(type, props), key)
  : reactJsx;
export const jsxs: typeof reactJsxs = process.env.BASE_PATH
  ? (type, props, key) => reactJsxs(type, addressed(type, props), key)
  : reactJsxs;
