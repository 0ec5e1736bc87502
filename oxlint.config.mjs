import { LINE as LINE_OF_ROOMS } from "./scripts/architecture/line.mjs";

const LINE = LINE_OF_ROOMS.map((room) => `lib/${room}`);
const ZONES = [
  ...LINE.slice(0, -1).map((target, at) => ({
    target: [target],
    from: LINE.slice(at + 1),
    message: `Imports in lib go only to the left in: ${LINE.join(" → ")}.`,
  })),
  {
    target: ["lib/readers"],
    from: ["lib/catalogue"],
    message: "lib/readers knows nothing about the collection: give it texts and names.",
  },
  {
    target: ["lib/islands"],
    from: LINE,
    message: "lib/islands knows Next, but nothing about what is shown: give it texts, files and settings.",
  },
  {
    target: LINE,
    from: ["lib/islands"],
    message: "lib does not decide how a page reaches a reader: only components, app and scripts use lib/islands.",
  },
  { target: ["lib"], from: ["components", "app"], message: "lib may not import from components or app." },
  { target: ["components"], from: ["app"], message: "components may not import from app." },
  {
    target: ["lib", "components", "app"],
    from: ["scripts", "tests"],
    message: "What is served may not import scripts or tests.",
  },
];

const CODE = "{ts,tsx,mjs}";
const PAPAPARSE = { regex: "^papaparse$", message: "Only lib/csv knows PapaParse: use readCsv or writeCsv." };
const RECHARTS = { regex: "^recharts(?:/|$)", message: "Only components/charts knows Recharts." };
const DISK = {
  regex: "^(?:node:)?fs(?:/|$)",
  message: "Only lib/catalogue/load-*.ts, scripts and tests touch the disk: take rows or texts as arguments.",
};
const FOR_CLIENTS = [
  { regex: "^zod(?:/|$)", message: "Zod stays on the server (35 kB): pass finished, plain props." },
  {
    regex: "(?:^@/lib|(?:^|/)\\.\\./lib)/(?:tables(?!/qualifiers$)|csv|catalogue|select|http)/",
    allowTypeImports: true,
    message: "A client file takes finished, plain props (and these bring Zod): from here it may only `import type`.",
  },
];
const COMMITTED = {
  regex: "support/committed$",
  message:
    "Only tests/data loads the committed collection, which grows: elsewhere use a fixture of tests/support/catalogues.",
};
const FAST_CHECK = {
  regex: "^fast-check$",
  message: "Import it from tests/support/fast-check, which draws the same every time in the gate.",
};
/** The facts of a view are computed once, in lib/report: code that prints them may import the types of the rules, and never calls the rules itself. */
const RULES = {
  regex: "(?:^@/lib|(?:^|/)\\.\\.(?:/lib)?)/select/",
  allowTypeImports: true,
  message:
    "Ask lib/report, the one model of what a view shows: the rules of lib/select are for it and the rooms before it.",
};
/** Matches addresses of the site that would be requested without its base path: JSX adds it (components/site-jsx), nothing else does so automatically. */
const BEGINS = String.raw`/^\/(?!\/)/`;
const asked = (/** @type {string} */ call) => [
  `${call}[arguments.0.value=${BEGINS}]`,
  `${call}[arguments.0.quasis.0.value.raw=${BEGINS}]`,
];
const WITHOUT_BASE = [
  {
    selector: "CallExpression[callee.name='fetch']",
    message: "Request anything with askSite or fromSite (lib/view/ask-site.ts), which know the site's base path.",
  },
  ...[...asked("CallExpression[callee.name='open']"), ...asked("CallExpression[callee.object.name='location']")].map(
    (selector) => ({
      selector,
      message: "Write at(address): the site may lie below a base path (lib/view/address/base-path.ts).",
    }),
  ),
  ...["value", "quasis.0.value.raw"].map((part) => ({
    selector: `AssignmentExpression[left.property.name=/^(?:href|src|action)$/][right.${part}=${BEGINS}]`,
    message: "Write at(address): the site may lie below a base path (lib/view/address/base-path.ts).",
  })),
  {
    selector: "CallExpression[callee.name='createElement'][arguments.0.type='Literal']",
    message: "Write JSX, which puts the site's base path before addresses.",
  },
];
/**
 * Matches addresses that are requested relative to the open page. A name may stand for one, and no rule reads what it stands for. Next has a rule
 * like this, which oxlint lacks.
 */
const RELATIVE = String.raw`/^(?![a-z][a-z\d+.-]*:|\/\/)/i`;
const GOES = ["object.name='location'", "object.property.name='location'"].flatMap((of) => [
  { expression: `CallExpression[callee.property.name='assign'][callee.${of}]`, address: "arguments.0" },
  { expression: `AssignmentExpression[left.property.name='href'][left.${of}]`, address: "right" },
]);
const EVERYWHERE = [
  ...GOES.flatMap(({ expression, address }) =>
    [
      `[${address}.value=${RELATIVE}]`,
      `[${address}.quasis.0.value.raw=${RELATIVE}]`,
      `[${address}.type=/^(?:Identifier|BinaryExpression)$/]`,
    ].map((which) => ({
      selector: expression + which,
      message: "Write at(address): the site may lie below a base path (lib/view/address/base-path.ts).",
    })),
  ),
  {
    selector: ":matches(TSDeclareFunction, VariableDeclaration, ClassDeclaration)[declare=true]",
    message: "Import it: nobody finds out whether a name that is only declared exists, or is used.",
  },
];
/** Every spread element is put on the stack: with about a hundred thousand of them the call throws, and data may contain that many. */
const SPREAD =
  "There may be too many data to spread into a call: use greatest or least from lib/numerals, a loop, or an array literal.";
const SPREADS = [
  "CallExpression[callee.object.name=/^(?:Math|Object)$/] > SpreadElement",
  "CallExpression[callee.property.name=/^(?:push|unshift|splice|toSpliced|concat|append|prepend|replaceChildren|fromCharCode|fromCodePoint)$/] > SpreadElement",
].map((selector) => ({ selector, message: SPREAD }));
const BANS = {
  papaparse: [PAPAPARSE],
  recharts: [RECHARTS],
  disk: [DISK],
  client: FOR_CLIENTS,
  committed: [COMMITTED],
  rules: [RULES],
  fastCheck: [FAST_CHECK],
  spread: SPREADS,
};

/**
 * Returns a block that bans imports and syntax in files. Later blocks replace the bans of earlier ones, so each names all that apply to its files.
 * @param {string[]} files
 * @param {(keyof typeof BANS)[]} names
 * @returns {import("oxlint").OxlintOverride}
 */
function ban(files, ...names) {
  /** @type {readonly { regex?: string; selector?: string; message: string; allowTypeImports?: boolean }[]} */
  const all = names.flatMap((name) => [...BANS[name]]);
  const isServed = !files.some((file) => /^(?:tests|scripts|lib\/islands|lib\/view\/ask-site)/.test(file));
  return {
    files,
    rules: {
      "house/modules": ["error", ...all.filter(({ regex }) => regex !== undefined)],
      "house/syntax": [
        "error",
        ...EVERYWHERE,
        ...(isServed ? WITHOUT_BASE : []),
        ...all.filter(({ selector }) => selector !== undefined),
      ],
    },
  };
}

/** @type {(names: string, plugin?: string) => Record<string, "error">} */
const errors = (names, plugin = "eslint") =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [`${plugin}/${name}`, "error"]),
  );

/** @satisfies {import("oxlint").OxlintConfig} */
const config = {
  ignorePatterns: [
    "node_modules/",
    ".next/",
    ".nodes/",
    "out/",
    "test-results/",
    "playwright-report/",
    "next-env.d.ts",
  ],
  options: {
    typeAware: true,
    denyWarnings: true,
    respectEslintDisableDirectives: false,
    reportUnusedDisableDirectives: "error",
  },
  plugins: ["eslint", "typescript", "react", "jsx-a11y", "nextjs", "import"],
  jsPlugins: ["./scripts/lint/house.mjs"],
  categories: { correctness: "off" },
  rules: {
    ...errors("no-unused-expressions"),
    // Without options, names that begin with an underscore would be an exception.
    "eslint/no-unused-vars": ["error", { reportVarsOnlyUsedAsTypes: true }],
    ...errors("no-array-constructor"),
    ...errors(
      `ban-ts-comment no-duplicate-enum-values no-empty-object-type no-explicit-any no-extra-non-null-assertion no-misused-new no-namespace
      no-non-null-asserted-optional-chain no-require-imports no-this-alias no-unnecessary-type-constraint no-unsafe-declaration-merging
      no-unsafe-function-type no-wrapper-object-types prefer-as-const prefer-namespace-keyword triple-slash-reference`,
      "typescript",
    ),
    ...errors(
      `display-name jsx-key jsx-no-comment-textnodes jsx-no-duplicate-props jsx-no-undef no-children-prop no-danger-with-children
      no-direct-mutation-state no-find-dom-node no-is-mounted no-render-return-value no-string-refs no-unescaped-entities require-render-return
      rules-of-hooks exhaustive-deps static-components use-memo preserve-manual-memoization incompatible-library immutability globals refs
      set-state-in-effect error-boundaries purity set-state-in-render unsupported-syntax`,
      "react",
    ),
    "react/no-unsafe": ["error", { checkAliases: true }],
    ...errors(
      `google-font-display google-font-preconnect next-script-for-ga no-async-client-component no-before-interactive-script-outside-document
      no-css-tags no-head-element no-img-element no-page-custom-font no-styled-jsx-in-document no-sync-scripts no-title-in-document-head no-typos
      no-unwanted-polyfillio inline-script-id no-assign-module-variable no-document-import-in-page no-duplicate-head no-head-import-in-document
      no-script-component-in-head`,
      "nextjs",
    ),
    ...errors(
      "aria-props aria-proptypes aria-unsupported-elements role-has-required-aria-props role-supports-aria-props",
      "jsx-a11y",
    ),
    "jsx-a11y/alt-text": ["error", { elements: ["img"], img: ["Image"] }],
    ...errors("no-anonymous-default-export", "import"),
    // The rules that need types: the failure of a promise that is not awaited stays unnoticed, and a copy of a class instance loses its getters.
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-spread": ["error", { allow: ["string"] }],
    "house/syntax": ["error", ...EVERYWHERE],
  },
  overrides: [
    {
      files: [`{app,components,lib}/**/*.${CODE}`],
      rules: { "eslint/no-console": "error", "house/zones": ["error", ...ZONES] },
    },
    {
      files: ["**/*.{ts,tsx}"],
      rules: {
        ...errors("no-var prefer-const prefer-rest-params prefer-spread"),
        "typescript/consistent-type-imports": "error",
      },
    },
    {
      files: ["{app,components,lib,scripts}/**/*.{ts,tsx}"],
      rules: { "typescript/no-non-null-assertion": "error" },
    },
    ban([`{app,components,lib}/**/*.${CODE}`], "papaparse", "recharts", "disk", "spread"),
    ban(
      [`{app,components}/**/*.${CODE}`, `lib/{sentences,view,exhibit,package,http,queries}/**/*.${CODE}`],
      "papaparse",
      "recharts",
      "disk",
      "rules",
      "spread",
    ),
    ban([`scripts/**/*.${CODE}`], "papaparse", "recharts", "spread"),
    ban([`tests/*/**/*.${CODE}`], "papaparse", "recharts", "committed", "fastCheck"),
    ban([`tests/data/**/*.${CODE}`], "papaparse", "recharts", "fastCheck"),
    ban(["tests/support/fast-check.ts"], "papaparse", "recharts", "committed"),
    // Compares our reader with PapaParse alone.
    ban(["scripts/bench/parts/{growth,reading}.ts"], "recharts", "spread"),
    ban([`lib/csv/**/*.${CODE}`], "recharts", "disk", "spread"),
    // The one module that requests addresses of the site.
    ban(["lib/view/ask-site.ts"], "papaparse", "recharts", "disk", "rules", "spread"),
    // Code that runs after a build and in the server, and is no part of the app.
    ban(["lib/islands/*.mjs"], "papaparse", "recharts", "spread"),
    { files: ["lib/islands/*.mjs"], rules: { "eslint/no-console": "off" } },
    ban(["lib/catalogue/load-*.ts"], "papaparse", "recharts", "spread"),
    // Code that draws charts runs in the browser, and once pulled in Zod.
    ban([`components/charts/**/*.${CODE}`], "papaparse", "disk", "client", "spread"),
    // The comparison is drawn on the server and again in the browser; queries run only in the browser.
    ban(
      ["**/*.client.tsx", `components/compare/**/*.${CODE}`, `lib/queries/**/*.${CODE}`],
      "papaparse",
      "recharts",
      "disk",
      "client",
      "spread",
    ),
    ban(["components/charts/**/*.client.tsx"], "papaparse", "disk", "client", "spread"),
  ],
};
export default config;
