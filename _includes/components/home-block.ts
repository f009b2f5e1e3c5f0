import type { Html } from "../../src/html.ts";
import type { HomeBlock } from "../../src/model/home.ts";
import type { Portal } from "../../src/model/portal.ts";
import { homeCategories } from "./home-categories.ts";
import { homeLead } from "./home-lead.ts";
import { homeLinks } from "./home-links.ts";
import { homeProgress } from "./home-progress.ts";

/** One block of the home page; nothing when it has nothing to show. `index` keeps the anchors of blocks apart. */
export function homeBlock(portal: Portal, block: HomeBlock, index: number): Html | undefined {
  const id = `block-${index + 1}`;
  switch (block.type) {
    case "lead": return homeLead(id, portal, block);
    case "categories": return homeCategories(id, portal, block);
    case "progress": return homeProgress(id, portal, block);
    case "links": return homeLinks(id, block);
  }
}
