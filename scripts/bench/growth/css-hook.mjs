/**
 * Lets Node load components as they are: a stylesheet is a module whose every class is called by its own name. For
 * `module.register`, where pages are rendered without a build.
 * @param {string} url
 * @param {unknown} context
 * @param {(url: string, context: unknown) => unknown} next
 */
export async function load(url, context, next) {
  if (!url.split("?", 1)[0]?.endsWith(".css")) return next(url, context);
  return { format: "module", source: "export default new Proxy({}, { get: (_, name) => String(name) });", shortCircuit: true };
}
