import path from "node:path";

/**
 * The rules of our own, which oxlint runs beside its own (oxlint.config.mjs says for which files). Its `no-restricted-imports` knows neither import()
 * nor lookaheads in patterns; for the other two it has no counterpart.
 */

/**
 * What these rules read of a syntax tree.
 * @typedef {{ value?: unknown; quasis?: readonly { value: { cooked: string | null } }[] }} Text
 * @typedef {{ importKind?: string; exportKind?: string }} Part
 * @typedef {Part & { source?: Text | null; specifiers?: readonly Part[]; moduleReference?: { expression?: Text } }} Node
 * @typedef {{ options: readonly any[]; filename: string; cwd: string; report: (found: { node: Node; message: string }) => void }} Context
 */

/** @param {Text | null | undefined} text */
function textOf(text) {
  if (typeof text?.value === "string") return text.value;
  return text?.quasis?.length === 1 ? (text.quasis[0]?.value.cooked ?? undefined) : undefined;
}

/** @param {Part} part */
const isType = ({ importKind, exportKind }) => importKind === "type" || exportKind === "type";

/**
 * Returns visitors that call back with each module that a file names: in an import, an export of another module's, or import().
 * @param {(node: Node, name: string, isOfTypes: boolean) => void} found
 */
function visitModules(found) {
  /** @param {Node} node */
  const visit = (node) => {
    const name = textOf(node.source ?? node.moduleReference?.expression);
    const { specifiers = [] } = node;
    if (name !== undefined) found(node, name, isType(node) || (specifiers.length > 0 && specifiers.every(isType)));
  };
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
    TSImportEqualsDeclaration: visit,
  };
}

/** Bans modules: each option has a `regex` of names, a `message`, and `allowTypeImports` if its types are free. */
const modules = {
  meta: { schema: false },
  create: (/** @type {Context} */ { options, report }) => {
    /** @type {{ regex: RegExp; message: string; allowTypeImports?: boolean }[]} */
    const bans = options.map((ban) => ({ ...ban, regex: new RegExp(ban.regex) }));
    return visitModules((node, name, isOfTypes) => {
      for (const { regex, message, allowTypeImports } of bans)
        if (regex.test(name) && !(allowTypeImports && isOfTypes)) report({ node, message });
    });
  },
};

/** Bans imports from one folder into another: each option has folders `target` and `from`, and a `message`. */
const zones = {
  meta: { schema: false },
  create: (/** @type {Context} */ { options, report, filename, cwd }) => {
    const file = path.relative(cwd, filename).split(path.sep).join("/");
    /** @type {(at: string, folders: readonly string[]) => boolean} */
    const isIn = (at, folders) => folders.some((folder) => at === folder || at.startsWith(`${folder}/`));
    /** @type {{ target: string[]; from: string[]; message: string }[]} */
    const all = options.filter(({ target }) => isIn(file, target));
    return visitModules((node, name) => {
      const at = name.startsWith("@/")
        ? path.posix.normalize(name.slice(2))
        : name.startsWith(".") && path.posix.join(path.posix.dirname(file), name);
      if (at) for (const { from, message } of all) if (isIn(at, from)) report({ node, message });
    });
  },
};

/** Bans syntax: each option has a `selector` of ESLint's kind, and a `message`. */
const syntax = {
  meta: { schema: false },
  create: (/** @type {Context} */ { options, report }) =>
    Object.fromEntries(
      options.map(({ selector, message }) => [selector, (/** @type {Node} */ node) => report({ node, message })]),
    ),
};

const house = { meta: { name: "house" }, rules: { modules, zones, syntax } };
export default house;
