import type { Page } from "playwright-core";

interface Value { value?: unknown }
interface Node { nodeId: string; parentId?: string; childIds?: string[]; ignored: boolean; role?: Value; name?: Value; properties?: { name: string; value: Value }[] }

const landmarks = ["banner", "navigation", "search", "main", "region", "form", "complementary", "contentinfo"];

/** What Chromium tells a screen reader, in reading order. */
async function tree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map((nodes as Node[]).map((node) => [node.nodeId, node]));
  const below = (node: Node): Node[] => [node, ...(node.childIds ?? []).flatMap((id) => { const child = byId.get(id); return child ? below(child) : []; })];
  return below((nodes as Node[]).find(({ parentId }) => parentId === undefined)!).filter(({ ignored }) => !ignored);
}

export const headingsOf = async (page: Page): Promise<{ level: number; name: string }[]> => (await tree(page))
  .filter(({ role }) => role?.value === "heading")
  .map(({ name, properties = [] }) => ({ name: String(name?.value), level: Number(properties.find((property) => property.name === "level")?.value.value) }));

/** Role and name of each. @example "navigation: Danh mục chính" */
export const landmarksOf = async (page: Page): Promise<string[]> => (await tree(page))
  .filter(({ role }) => landmarks.includes(String(role?.value)))
  .map(({ role, name }) => [role?.value, name?.value].filter(Boolean).join(": "));
