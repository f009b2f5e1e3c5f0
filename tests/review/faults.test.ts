import { suite } from "uvu";
import * as assert from "uvu/assert";
import { article, faults } from "./faults.ts";
import { told } from "./support.ts";

const test = suite("faults that a check tells");

test("a good article has none", async () => assert.equal(await told({ "content/tin-tuc/2024/bai.md": article() }), []));

for (const { name, files, told: expected } of faults) {
  test(name, async () => assert.equal(await told(files), [expected]));
}

test("a folder of sixty bad files tells all of it in one run", async () => {
  assert.ok(faults.length >= 60, `${faults.length} faults`);
  const all = await told(Object.assign({}, ...faults.map(({ files }) => files)) as Record<string, string | Buffer>);
  assert.equal(all, faults.map(({ told: one }) => one).sort((a, b) => (a.split(":")[0]! < b.split(":")[0]! ? -1 : 1)));
  assert.ok(all.every((text) => /^content\/tin-tuc\/2024\/loi-\d\d\.md:\d+:\d+\n/.test(text)));
});

test.run();
