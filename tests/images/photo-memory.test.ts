import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PhotoMemory } from "../../src/build/photos.ts";
import { pictureHash } from "../../src/content/pictures.ts";
import type { Photo } from "../../src/model/picture.ts";
import { article, picture } from "../support/model.ts";
import { temporaryFolder } from "../support/portal-site.ts";

const test = suite("photos of the last build");

function photoOf(content: string): Photo {
  const file = join(temporaryFolder(), "a.jpg");
  writeFileSync(file, content);
  return picture({ file, hash: pictureHash(file)! });
}
const remembered = (photo: Photo): ReadonlyMap<string, string> => new PhotoMemory().stamps({ articles: [article({ photos: [photo] })], pages: [], questions: [] });

test("a photo whose file was not touched is the same, and so is one that was only written anew", () => {
  const photo = photoOf("one");
  const before = remembered(photo);
  assert.ok(new PhotoMemory(before).same(photo));
  utimesSync(photo.file, new Date(0), new Date(0));
  assert.ok(new PhotoMemory(before).same(photo));
});

test("a photo with other bytes is another, though its length and name are the same; so is one that is gone", () => {
  const photo = photoOf("one");
  const before = remembered(photo);
  writeFileSync(photo.file, "two");
  assert.not(new PhotoMemory(before).same(photo));
  assert.not(new PhotoMemory().same({ ...photo, file: `${photo.file}.gone` }));
});

test.run();
