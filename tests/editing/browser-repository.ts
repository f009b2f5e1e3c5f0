/// <reference lib="dom" />
/// <reference lib="dom.asynciterable" />
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Page } from "playwright-core";

// The editing program works in a local repository through the File System Access API. A test cannot answer the browser's dialog for choosing a
// folder, so that the page is given a folder of the browser's own file system instead: the same interface, the same reading and writing.

const choosesOwnFolder = `window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("kho", { create: true });`;

/** Files of a folder, by name, as Base64. */
function filesOf(folder: string, name: string): [name: string, content: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [`${name}/${relative(folder, file)}`, readFileSync(file).toString("base64")];
  });
}

/** Puts a repository where the page will find it; the page must be of the origin already. */
export async function offerRepository(page: Page, { content, data }: { content: string; data: string }): Promise<void> {
  await page.addInitScript(choosesOwnFolder);
  await page.evaluate(async (files) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("kho", { create: true });
    await root.getDirectoryHandle(".git", { create: true });
    for (const [name, text] of files) {
      const parts = name.split("/");
      let folder = root;
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const out = await (await folder.getFileHandle(parts.at(-1)!, { create: true })).createWritable();
      await out.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      await out.close();
    }
  }, [...filesOf(content, "content"), ...filesOf(data, "_data")]);
}

/** What the repository holds now, in place of functions with names: those of the test runner are not known to the page. */
const readsAll = `(async () => {
  const found = [];
  const walk = async (folder, before) => {
    for await (const [name, entry] of folder.entries()) {
      if (entry.kind === "directory") { await walk(entry, before + name + "/"); continue; }
      const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
      found.push([before + name, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))]);
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle("kho"), "");
  return found;
})()`;

/** Copies the repository of the page into a folder. */
export async function copyRepository(page: Page, folder: string): Promise<void> {
  for (const [name, content] of await page.evaluate<[string, string][]>(readsAll)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(content, "base64"));
  }
}
