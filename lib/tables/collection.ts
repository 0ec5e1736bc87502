import { z } from "zod";
import { oneOf, slug, url } from "./cells";
import { SOURCE_KINDS } from "./source-kinds";

/** The file beside the tables that states the identity of the collection. */
export const COLLECTION_FILE = "collection.json";

/** The number of colours and shapes for families, in the order of the style sheet. */
export const SLOTS = 10;

/** Families with rules of their own: baselines without names, and references, which are not methods and never rank. */
export const GROUP = "group";
export const REFERENCE = "reference";

const words = z
  .string({ error: "text" })
  .regex(/^\S(?:[^\p{C}]*\S)?$/u, "text on one line, not empty, without spaces at its ends");
const id = slug;
const unique = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Set(items.map((item) => item.id)).size === items.length;

const topic = z.strictObject({
  id,
  name: words.optional().meta({ description: "What pages call the topic; its id in words where it is left out." }),
});

const family = z.strictObject({
  id,
  name: words.meta({ description: "What one method of the family is called, such as state-space model." }),
  slot: z
    .int({ error: `a whole number from 1 to ${SLOTS}` })
    .min(1, `a whole number from 1 to ${SLOTS}`)
    .max(SLOTS, `a whole number from 1 to ${SLOTS}`)
    .meta({
      description: `Which of the ${SLOTS} colours and shapes the marks of the family have; two families may share one.`,
    }),
});

/** Every field of collection.json. Optional fields have a neutral default (lib/catalogue/identity.ts). */
export const collectionFile = z.strictObject({
  name: id.meta({ description: "Short id: in names of files and in keys of citations." }),
  title: words.meta({ description: "What pages, citations and the feed call the collection." }),
  subtitle: words.optional().meta({ description: "What follows the title in a citation, in lower case." }),
  heading: words.optional().meta({ description: "The heading of the first page." }),
  sentence: words.meta({ description: "The collection in one sentence, for search engines and previews." }),
  description: words.meta({
    description: "What the collection holds and how it was made: descriptors, citation, structured data.",
  }),
  subject: words.optional().meta({ description: "What its papers are about, to complete “57 papers on …”." }),
  publisher: z
    .strictObject({
      name: words,
      url: url.optional().meta({ description: "Home page of the publisher; the site itself where it is left out." }),
    })
    .optional()
    .meta({ description: "Who made the collection; its title where it is left out." }),
  licence: z
    .strictObject({
      spdx: z
        .string()
        .regex(/^[A-Za-z0-9.+-]+$/, "an SPDX id, such as CC-BY-4.0, or LicenseRef-internal for your own terms"),
      title: words,
      url,
    })
    .optional()
    .meta({ description: "The licence of the data. Where it is left out, none is stated anywhere." }),
  keywords: z.array(words).optional().meta({ description: "Keywords of descriptors and citation." }),
  contact: z
    .string()
    .regex(/^(?:https:\/\/|mailto:)\S+$/, "an address that begins with https:// or mailto:")
    .optional()
    .meta({ description: "Where to write about the data." }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language tag, such as en")
    .optional()
    .meta({ description: "Language of names, summaries and notes; en where it is left out." }),
  topics: z
    .array(topic)
    .min(1, "at least one topic")
    .refine(unique, "each id once")
    .meta({ description: "The topics of papers and benchmarks, in the order of lists." }),
  families: z
    .array(family)
    .min(1, "at least one family")
    .refine(unique, "each id once")
    .meta({
      description: `The families of methods, in the order of keys. \`${GROUP}\` stands for baselines that a source names only together and \`${REFERENCE}\` for what is not a method: it is never ranked.`,
    }),
  views: z
    .strictObject({
      search: z
        .strictObject({
          examples: z.array(words).meta({
            description:
              "Searches that the search page suggests; names of methods and benchmarks where they are left out.",
          }),
          placeholder: words.optional(),
          typo: z
            .strictObject({ typed: words, finds: words })
            .optional()
            .meta({ description: "A typing error, and what is found in spite of it." }),
        })
        .optional(),
    })
    .optional()
    .meta({ description: "What pages suggest." }),
  private: z.array(oneOf(SOURCE_KINDS)).optional().meta({
    description:
      "Kinds of source that pages show but that are not published: results of these sources are left out of files, API, feed and descriptors.",
  }),
});

export type CollectionFile = z.output<typeof collectionFile>;
