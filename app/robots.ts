import type { MetadataRoute } from "next";
import { siteOrigin } from "@/lib/view/site";
import { at } from "@/lib/view/address/base-path";

/** They fetch an address because a reader shared it, one at a time, to draw what it leads to. */
const DRAW_LINKS = ["Twitterbot", "facebookexternalhit", "LinkedInBot", "Slackbot-LinkExpanding", "Discordbot", "TelegramBot", "WhatsApp"];

/**
 * Every page without a query may be read by everyone. Those with one are views of them, more than any robot could read, each made
 * when it is asked for; the data itself has a page that says where it is.
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
