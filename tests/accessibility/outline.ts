import type { Page } from "playwright-core";

interface Value { value?: unknown }
interface Node { nodeId: string; parentId?: string; childIds?: string[]; ignored: boolean; role?: Value; name?: Value; properties?: { name: string; value: Value }[] }

const landmarks = ["banner", "navigation", "search", "main", "region", "form", "complementary", "contentinfo"];

export interface Outline {
  headings: { level: number; name: string }[];
  /** Role and name of each. @example "navigation: Danh mục chính" */
  landmarks: string[];
}

/** What Chromium tells a screen reader, in reading order. */
async function tree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map((nodes as Node[]).map((node) => [node.nodeId, node]));
  const below = (node: Node): Node[] => [node, ...(node.childIds ?? []).flatMap((id) => { const child = byId.get(id); return child ? below(child) : []; })];
  return below((nodes as Node[]).find(({ parentId }) => parentId === undefined)!).filter(({ ignored }) => !ignored);
}

export async function outlineOf(page: Page): Promise<Outline> {
  const nodes = await tree(page);
  return {
    headings: nodes.filter(({ role }) => role?.value === "heading")
      .map(({ name, properties = [] }) => ({ name: String(name?.value), level: Number(properties.find((property) => property.name === "level")?.value.value) })),
    landmarks: nodes.filter(({ role }) => landmarks.includes(String(role?.value)))
      .map(({ role, name }) => [role?.value, name?.value].filter(Boolean).join(": ")),
  };
}
