import { jsx as reactJsx, jsxs as reactJsxs } from "react/jsx-runtime";
import { addressed } from "./addressed";

export { Fragment, type JSX } from "react/jsx-runtime";

/**
 * What JSX is compiled to (tsconfig.json, jsxImportSource): React's own, where the site has a base path with its addresses below it. So no component knows of
 * the base, and none can forget it. What is printed without JSX asks lib/view/address/base-path.ts.
 */
export const jsx: typeof reactJsx = process.env.BASE_PATH ? (type, props, key) => reactJsx(type, addressed(type, props), key) : reactJsx;
export const jsxs: typeof reactJsxs = process.env.BASE_PATH ? (type, props, key) => reactJsxs(type, addressed(type, props), key) : reactJsxs;
