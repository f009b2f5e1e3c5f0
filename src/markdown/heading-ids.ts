import { slugOf } from "../model/field.ts";

/** Ids given so far, and where counting goes on for each: a body of the same heading ten thousand times must not count from one each time. */
interface Given { ids: Set<string>; next: Map<string, number> }

const given = new WeakMap<object, Given>();

/** The id of a heading: its words without marks, and a number when they stand there already. @param env of the body that is rendered */
export function headingId(heading: string, env: object): string {
  let known = given.get(env);
  if (!known) given.set(env, (known = { ids: new Set(), next: new Map() }));
  const { ids, next } = known;
  const plain = `muc-${slugOf(heading) || "khong-ten"}`;
  let id = plain;
  let number = next.get(plain) ?? 1;
  while (ids.has(id)) id = `${plain}-${number++}`;
  next.set(plain, number);
  ids.add(id);
  return id;
}
