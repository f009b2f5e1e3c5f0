import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { forgetPictures } from "../../src/content/pictures.ts";
import { ContentError, problemText } from "../../src/model/problem.ts";
import { reviewContent } from "../../src/review/review-content.ts";
import { day, provinceWith } from "../support/portal-site.ts";
import { articleWith, field } from "./support.ts";

const test = suite("photos that cannot be published");

async function said(bytes: Buffer, name = "anh.jpg", text = articleWith(name)): Promise<{ built: string; checked: string }> {
  const province = provinceWith({ "content/tin-tuc/2024/bai.md": text, [`content/tin-tuc/2024/${name}`]: bytes });
  const told = (problem: Parameters<typeof problemText>[0]): string => problemText(problem).replaceAll(`${province.content}/`, "");
  forgetPictures();
  const built = await build({ ...province, now: day("2024-05-01"), cache: `${province.root}/cache` }).then(() => "built", (error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(told).join("\n");
  });
  const problems = await reviewContent({ ...province, cache: `${province.root}/cache` }, day("2024-05-01"));
  return { built, checked: problems.filter(({ severity }) => severity === "error").map(told).join("\n") };
}

const large = await sharp(join(import.meta.dirname, "../../content/tin-tuc/2019/nuong-che.jpg")).jpeg().toBuffer();
const whole = await field(800, 600).jpeg().toBuffer();
const at = "tin-tuc/2024/bai.md:7:8\n  «image.src» (Tệp ảnh): ";
const notOne = "tệp «anh.jpg» không phải ảnh hoặc đã hỏng\n  → Dùng ảnh JPEG, PNG, WebP hoặc AVIF mở được.";
const damaged = (name: string): string => `tệp ảnh «${name}» bị hỏng hoặc chép thiếu, không mở hết được\n  → Chép lại ảnh từ bản gốc; nếu bản gốc cũng vậy, mở bằng phần mềm ảnh rồi lưu lại.`;

/** A PNG that is 30,000 dots wide and high, in 110 kB. */
function bomb(): Buffer {
  const side = 30_000;
  const chunk = (type: string, content: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8); // one bit a dot, grey
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(side * (side / 8 + 1)))), chunk("IEND", Buffer.alloc(0))]);
}

const cases: [title: string, bytes: Buffer, name: string, problem: string][] = [
  ["a page saved under the name of a photo", Buffer.from("<!DOCTYPE html><title>404</title>"), "anh.jpg", notOne],
  ["an SVG under the name of a photo", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), "anh.jpg", notOne],
  ["a GIF under the name of a photo", Buffer.from("R0lGODlhAQABAAAAACw=", "base64"), "anh.jpg", notOne],
  ["an empty file", Buffer.alloc(0), "anh.jpg", notOne],
  ["half a photo", whole.subarray(0, whole.length / 2), "anh.jpg", damaged("anh.jpg")],
  ["a large photo without its last lines, which nobody sees when it is read small", large.subarray(0, -160), "anh.jpg", damaged("anh.jpg")],
  ["the first bytes of a photo and nothing else", whole.subarray(0, 3), "anh.jpg", damaged("anh.jpg")],
  ["half a PNG", (await field(800, 600).png().toBuffer()).subarray(0, -900), "so-do.png", damaged("so-do.png")],
  ["half a WebP", (await field(800, 600).webp().toBuffer()).subarray(0, -90), "anh.webp", damaged("anh.webp")],
  ["half an AVIF", (await field(800, 600).avif({ effort: 0 }).toBuffer()).subarray(0, -90), "anh.avif", damaged("anh.avif")],
  ["a file made to fill the memory", bomb(), "bom.png", "ảnh «bom.png» có hơn 120 triệu điểm ảnh\n  → Thu nhỏ ảnh, cạnh dài chừng 4.000 điểm ảnh là đủ, rồi lưu lại."],
];

for (const [title, bytes, name, problem] of cases) {
  test(`${title} stops a build, with the line that names it; a check says the same`, async () => {
    assert.equal(await said(bytes, name), { built: at + problem, checked: at + problem });
  });
}

test("an animated picture is told as one", async () => {
  const frames = await Promise.all([field(60, 40), field(60, 40).negate()].map((image) => image.png().toBuffer()));
  const animated = await sharp(frames, { join: { animated: true } }).webp({ loop: 0, delay: [100, 100] }).toBuffer();
  const text = "«anh.webp» là ảnh động\n  → Dùng ảnh tĩnh; phim ngắn thì đặt ở nơi khác rồi dẫn liên kết.";
  assert.is((await said(animated, "anh.webp")).built, at + text);
});

test("a photo in the body is told with the line and column that show it", async () => {
  const { built } = await said(whole.subarray(0, whole.length / 2), "hong.jpg", "---\ntitle: Bài\ndate: 2024-04-05\nsummary: Bài minh họa.\ncategory: bien-dao\n---\nMột câu.\n\nXem ![Cánh đồng](hong.jpg).\n");
  assert.is(built, `tin-tuc/2024/bai.md:9:5\n  Ảnh trong bài: ${damaged("hong.jpg")}`);
});

test("what a camera or telephone hangs on behind the photo is no damage", async () => {
  assert.is((await said(Buffer.concat([whole, Buffer.from("a short film")]))).built, "built");
});

test("a photo under a wrong ending is published as what it is", async () => {
  assert.is((await said(await field(80, 60).png().toBuffer())).built, "built");
});

test.run();
