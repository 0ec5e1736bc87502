/**
 * Lets Node load components without a build, for `module.register`: a stylesheet becomes a module in which every class keeps its name.
 * @param {string} url
 * @param {unknown} context
 * @param {(url: string, context: unknown) => unknown} next
 */
export async function load(url, context, next) {
  if (!url.split("?", 1)[0]?.endsWith(".css")) return next(url, context);
  return {
    format: "module",
    source: "export default new Proxy({}, { get: (_, name) => String(name) });",
    shortCircuit: true,
  };
}
