import type { MetadataRoute } from "next";
import { siteOrigin } from "@/lib/view/site";
import { at } from "@/lib/view/address/base-path";

/** Crawlers that fetch an address because a reader shared it, one at a time, to draw a preview. */
const DRAW_LINKS = [
  "Twitterbot",
  "facebookexternalhit",
  "LinkedInBot",
  "Slackbot-LinkExpanding",
  "Discordbot",
  "TelegramBot",
  "WhatsApp",
];

/**
 * Lets everyone read every page without a query. Pages with a query are views of these, made on request and too many for any crawler; the data itself
 * has a page that says where it is.
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: [
      { userAgent: "*", allow: at("/"), disallow: [at("/*?"), at("/api/")] },
      { userAgent: DRAW_LINKS, allow: at("/") },
    ],
    sitemap: `${siteOrigin()}/sitemap.xml`,
  };
}
