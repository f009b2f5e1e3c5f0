import { parsedApart } from "../trusted.ts";

const kept = new Map<string, Promise<readonly string[]>>();

/** Paragraphs of the body of a page of the portal, fetched once. */
export function paragraphsOf(url: string): Promise<readonly string[]> {
  let text = kept.get(url);
  if (!text) {
    kept.set(url, (text = fetched(url)));
    text.catch(() => kept.delete(url));
  }
  return text;
}

async function fetched(url: string): Promise<readonly string[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // Parsed apart from this page: nothing in it runs or loads, and only its text is taken; its styles go, which a policy would complain of.
  const page = parsedApart((await response.text()).replace(/<style>[^]*?<\/style>/, ""));
  const bodies = page.querySelectorAll("main .prose");
  const texts = bodies.length > 0 ? [...bodies] : [...page.querySelectorAll("main")];
  return texts.flatMap((text) => [...text.querySelectorAll("p, li, h2, h3, td, figcaption, dd")]).map((block) => block.textContent ?? "");
}
