/** All our caches begin so; other programs of the same host may have their own. The number goes up when the form changes. */
const prefix = "cong-";
const names = { pages: "cong-trang-1", files: "cong-tep-1", pictures: "cong-anh-1" } as const;

export const opened = (name: keyof typeof names): Promise<Cache> => caches.open(names[name]);

/** Drops our caches of another form; all of ours when told so. */
export async function dropCaches(all = false): Promise<void> {
  const current: readonly string[] = all ? [] : Object.values(names);
  for (const name of await caches.keys()) if (name.startsWith(prefix) && !current.includes(name)) await caches.delete(name);
}
