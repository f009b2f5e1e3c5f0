import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { desk } from "../../src/feedback/desk/desk.ts";
import { openStore } from "../../src/feedback/store/open-store.ts";
import type { NewMessage, OfficeStore, StoredMessage } from "../../src/feedback/store/store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { codeNumber, later, madeUp, mail, noon, token } from "./made-up.ts";

const test = suite("npm run feedback -- …");
const data = join(import.meta.dirname, "../fixtures/tinh-mau/data");
const code = codeNumber(1);

let folder: string, content: string;
test.before.each(() => {
  folder = temporaryFolder();
  content = join(folder, "content");
  delete process.env["SMTP_URL"];
});

const withStore = async <T>(work: (store: OfficeStore) => Promise<T>): Promise<T> => {
  const store = await openStore({ folder });
  try { return await work(store); } finally { await store.close(); }
};
const add = (rest: Partial<NewMessage> = {}, own = code): Promise<unknown> => withStore((store) => store.add(madeUp(own, rest), token(own), []));
const get = (own = code): Promise<StoredMessage | undefined> => withStore((store) => store.get(own));
const mails = () => withStore(async (store) => (await store.dueMails(new Date("2099-01-01"), 100)).map(({ to, subject }) => [to, subject]));
const written = (text: string): string => {
  const file = join(folder, "tra-loi.md");
  writeFileSync(file, text);
  return file;
};

/** Runs a command as the launcher does, and hears what it says. */
async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = "", err = "";
  const { log, error } = console;
  const write = process.stdout.write;
  console.log = (text: string) => { out += `${text}\n`; };
  console.error = (text: string) => { err += `${text}\n`; };
  process.stdout.write = (text: string | Uint8Array) => { out += String(text); return true; };
  try {
    return { status: await desk([...args, "--data", data, "--content", content], () => openStore({ folder }), later(60)), out, err };
  } finally {
    console.log = log;
    console.error = error;
    process.stdout.write = write;
  }
}

test("the list is a table of code, day, state and subject, without the person", async () => {
  await add();
  await add({ receivedAt: later(1440), held: true, subject: `Đường hỏng ${"rất dài ".repeat(20)}` }, codeNumber(2));
  const { status, out } = await run("list");
  assert.is(status, 0);
  assert.is(out, `2 phiếu

Mã phiếu           Ngày nhận   Tình trạng  Việc
─────────────────  ──────────  ──────────  ──────────────────────────────────────────────────────────────────────
GY-0000-0000-0002  21/11/2026  Chờ duyệt   Đường hỏng rất dài rất dài rất dài rất dài rất dài rất dài rất dài rấ…
GY-0000-0000-0001  20/11/2026  Đã nhận     Giờ làm việc ghi chưa đúng
`);
  assert.match((await run("list", "--state", "da-tra-loi")).out, "Không có phiếu nào.");
  assert.match((await run("list", "--state", "Đã nhận", "--held")).out, "1 phiếu\n");
  const json = (await run("list", "--format", "json")).out;
  assert.equal(Object.keys((JSON.parse(json) as object[])[0]!), ["code", "receivedAt", "changedAt", "state", "held", "subject"]);
  assert.not.match(out + json, /Minh Họa|vidu\.vn|0209/);
});

test("show tells everything, and what a citizen wrote cannot steer the terminal", async () => {
  await add({ message: "Dòng một\n\u001b[2J\u001b]0;xóa\u0007Dòng hai \u202eđảo", subject: "A\u001b[31m đỏ" });
  const { out } = await run("show", "gy 0000 0000 oooi");
  assert.is(out, `Mã phiếu:             GY-0000-0000-0001
Nhận lúc:             20/11/2026 12:00:00
Tình trạng:           Đã nhận, từ 20/11/2026 12:00:00
Việc:                 A�[31m đỏ
Họ và tên:            Người Minh Họa
Thư điện tử:          minhhoa@vidu.vn
Điện thoại:           0209 000 000
Nêu tên khi đăng:     KHÔNG đồng ý
Đồng ý xử lý dữ liệu: đồng ý, theo thông báo bản minhhoa

Nội dung:
  Dòng một
  �[2J�]0;xóa�Dòng hai �đảo
`);
  assert.not.match((await run("list")).out, "\u001b");
});

test("a message goes from received to in hand to answered, and no step is taken twice", async () => {
  await add({ email: "", telephone: "0209 000 111" });
  assert.is((await run("take", code)).out, `Đã nhận xử lý ${code}.\n`);
  assert.is((await get())!.state, "in-hand");
  assert.equal(await run("take", code), { status: 1, out: "", err: "Phiếu này «Đang xử lý» nên không làm được việc ấy nữa.\n" });
  const { status, out } = await run("answer", code, "--file", written("Đã sửa.\n"));
  assert.equal([status, out], [0, `Đã ghi câu trả lời cho ${code}.\nNgười gửi không ghi thư điện tử. Xin gọi 0209 000 111.\n`]);
  const { state, answer, changedAt } = (await get())!;
  assert.equal({ state, answer, changedAt }, { state: "answered", answer: "Đã sửa.", changedAt: later(60) });
  assert.is((await run("answer", code, "--file", written("Lần nữa"))).status, 1);
  assert.match((await run("show", code)).out, "\nCâu trả lời:\n  Đã sửa.\n");
});

test("an answer is queued for the citizen when there is a mail server, else the office is told", async () => {
  await add();
  await add({}, codeNumber(2));
  assert.match((await run("answer", codeNumber(2), "--file", written("Đã sửa."))).out, "Chưa khai SMTP_URL nên không gửi thư.");
  assert.equal(await mails(), []);
  process.env["SMTP_URL"] = "smtp://127.0.0.1";
  assert.match((await run("answer", code, "--file", written("Đã sửa."))).out, "Câu trả lời sẽ được gửi tới thư điện tử của người gửi.");
  assert.equal(await mails(), [["minhhoa@vidu.vn", `Trả lời góp ý ${code}`]]);
});

test("a held message has to be let in before it is handled, and only then office and citizen get their mails", async () => {
  process.env["SMTP_URL"] = "smtp://127.0.0.1";
  await add({ held: true });
  for (const command of [["take", code], ["answer", code, "--file", written("x")], ["close", code]]) {
    assert.is((await run(...command)).err, `Phiếu đang chờ duyệt. Nhận vào bằng «release ${code}», hoặc loại bằng «close ${code} --refuse».\n`);
  }
  assert.match((await run("release", code)).out, "2 thư sẽ được gửi.");
  assert.equal((await mails()).map(([to]) => to), ["", "minhhoa@vidu.vn"]);
  assert.is((await run("release", code)).err, "Phiếu này không chờ duyệt.\n");
});

test("a message is refused with a reason that is sent, spam without one, and closed when it needs no writing", async () => {
  process.env["SMTP_URL"] = "smtp://127.0.0.1";
  await add();
  await add({ held: true }, codeNumber(2));
  await add({}, codeNumber(3));
  assert.match((await run("close", code, "--refuse", "--file", written("Không thuộc cổng."))).out, `Đã từ chối ${code}.\nCâu trả lời sẽ`);
  assert.is((await run("close", codeNumber(2), "--refuse")).out, `Đã từ chối ${codeNumber(2)}.\n`);
  assert.is((await run("close", codeNumber(3))).out, `Đã đóng ${codeNumber(3)}; không gửi thư.\n`);
  assert.equal(await mails(), [["minhhoa@vidu.vn", `Về góp ý ${code}`]]);
  assert.equal((await Promise.all([1, 2, 3].map((number) => get(codeNumber(number))))).map((message) => [message!.state, message!.held, message!.answer]),
    [["refused", false, "Không thuộc cổng."], ["refused", false, undefined], ["answered", false, undefined]]);
  assert.is((await run("close", codeNumber(3), "--refuse")).status, 1);
});

test("an export for spreadsheets runs nothing, with either separator; the JSON is to the letter", async () => {
  const message = "=cmd|'/c calc'!A0\nvâng;=1+1,@SUM(A1)\n-2+3";
  await add({ message, telephone: "+84 209 000 000" });
  const { out } = await run("export");
  assert.ok(out.startsWith("\uFEFFMã phiếu;Nhận lúc;"));
  assert.ok(out.includes(`;"'=cmd|'/c calc'!A0\nvâng;'=1+1,'@SUM(A1)\n'-2+3";`), out);
  assert.ok(out.includes(";'+84 209 000 000;"));
  assert.is((JSON.parse((await run("export", "--format", "json")).out) as StoredMessage[])[0]!.message, message);
});

test("a purge removes what is decided and old, keeps what is undecided and says so", async () => {
  const old = later(-1440 * 400);
  await add({ receivedAt: old });
  await add({ receivedAt: old }, codeNumber(2));
  await withStore((store) => store.setState(code, "answered", { at: old }, []));
  const { status, out } = await run("purge", "--older-than", "365d");
  assert.equal([status, out], [0, "Đã xóa 1 phiếu đã trả lời hoặc từ chối từ trước 20/11/2025.\nGiữ lại 1 phiếu cũ hơn vì chưa trả lời, chưa từ chối. Xem bằng lệnh list; trả lời hoặc đóng rồi mới xóa được.\n"]);
  assert.equal([await get(), Boolean(await get(codeNumber(2)))], [undefined, true]);
  for (const bad of ["0d", "365", "1y", "-5d"]) assert.is((await run("purge", `--older-than=${bad}`)).status, 2, bad);
  assert.is((await run("purge")).status, 2);
});

test("an erasure leaves no trace and names the published file that is still there", async () => {
  await add({ message: "chuyện riêng của tôi" });
  await run("answer", code, "--file", written("Đã sửa."), "--publish");
  const { out } = await run("erase", code.toLowerCase());
  assert.is(out, `Đã xóa ${code} cùng thư và dấu của phiếu. Bản sao lưu, nếu có, phải xóa riêng.
Câu trả lời đã đăng: xin xóa tệp ${join(content, "hoi-dap/2026/gio-lam-viec-ghi-chua-dung.md")} rồi dựng lại cổng. Lịch sử kho mã nguồn, nếu có, còn giữ bản cũ.
`);
  for (const name of readdirSync(folder).filter((one) => one.startsWith("gop-y.db"))) assert.not.match(readFileSync(join(folder, name), "latin1"), /chuy|minhhoa|0000-0001/);
  assert.equal(await run("erase", code), { status: 1, out: "", err: `Không có phiếu mang mã ${code}.\n` });
});

test("mails that cannot leave are told with the list, without the address, and can be given up", async () => {
  await add();
  await withStore(async (store) => {
    await store.setState(code, "answered", { at: later(-9000) }, [mail(code, { to: "sai@vidu.vn" })]);
    const [due] = await store.dueMails(noon, 1);
    await store.mailFailed(due!.id, later(9000), "451 thử lại sau");
  });
  const { out, err } = await run("list");
  assert.is(err, `
1 thư chưa gửi được:
  ${code}: chờ từ 14/11/2026, đã thử 1 lần («451 thử lại sau»)
Vẫn thử lại mỗi ngày. Địa chỉ của người gửi sai thì bỏ bằng lệnh drop-mails, rồi trả lời bằng cách khác.
`);
  assert.not.match(out + err, "sai@");
  assert.is((await run("drop-mails", code)).out, "Đã bỏ 1 thư chưa gửi.\n");
  assert.is((await run("list")).err, "");
});

test("what is written wrong is told, with what can be written", async () => {
  for (const [args, told] of [
    [["xoa"], "Không có lệnh «xoa».\nCác lệnh của góp ý"], [["show"], "Thiếu mã phiếu. Ví dụ: npm run feedback -- show GY-7K4M-9XQ2-HT3V"], [["show", "abc"], "«abc» không phải mã phiếu."],
    [["list", "thêm"], "Không hiểu «thêm»."], [["take", code, "--publish"], `Không hiểu «${code} --publish`], [["list", "--state", "mới"], "Có: «Đã nhận», «Đang xử lý», «Đã trả lời», «Từ chối»."],
    [["list", "--format", "csv"], "--format «csv» không dùng được. Viết text hoặc json."], [["close", code, "--file", "x"], "--file chỉ dùng cùng --refuse."],
    [["constructor"], "Không có lệnh «constructor»."],
  ] satisfies [string[], string][]) {
    const { status, out, err } = await run(...args);
    assert.equal([status, out], [2, ""], args.join(" "));
    assert.ok(err.includes(told), err);
  }
  await add();
  assert.is((await run("answer", code)).err, "Thiếu --file: tệp chứa câu trả lời, ví dụ --file tra-loi.md.\n");
  assert.match((await run("answer", code, "--file", join(folder, "khong-co.md"))).err, "khong-co.md");
  assert.match((await run("answer", code, "--file", written(" \n"))).err, "không có chữ nào");
  process.env["SMTP_URL"] = "thu.vidu.vn";
  assert.match((await run("list")).err, "Biến môi trường SMTP_URL không dùng được: viết như smtps://");
});

test("a database that is not one is told, without a stack", async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "gop-y.db"), "không phải cơ sở dữ liệu".repeat(100));
  const { status, err } = await run("list");
  assert.equal([status, err.split("\n").length, existsSync(content)], [1, 2, false]);
  assert.match(err, "Không dùng được kho phiếu: ");
});

test.run();
