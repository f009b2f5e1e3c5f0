import { suite } from "uvu";
import * as assert from "uvu/assert";
import { StoreUnavailable, type OfficeStore } from "../../src/feedback/store/store.ts";
import { codeNumber, later, madeUp, mail, noon, token } from "./made-up.ts";

/** A store under test, and what only its own database can show. */
export interface Subject {
  store: OfficeStore;
  /** The same database from another process. */
  again(): Promise<OfficeStore>;
  /** Another process keeps everyone from writing until the function it gives is called. */
  lock(): Promise<() => Promise<void>>;
  /** How often a text stands in the files of the database. */
  occurrences(text: string): Promise<number>;
}

let number = 0;
const nextCode = (): string => codeNumber(++number);

/** What every store must do, whatever keeps it. */
export function storeSuite(name: string, open: () => Promise<Subject>): ReturnType<typeof suite> {
  const test = suite(name);
  let subject: Subject;
  let store: OfficeStore;
  test.before(async () => { subject = await open(); store = subject.store; });
  test.after(() => store.close());

  const added = async (rest: Parameters<typeof madeUp>[1] = {}): Promise<string> => {
    const code = nextCode();
    assert.is(await store.add(madeUp(code, rest), token(code), []), "stored");
    return code;
  };
  const mailsOf = async (code: string): Promise<string[]> => (await store.dueMails(new Date("2099-01-01"), 1000)).filter((one) => one.code === code).map(({ to }) => to);

  test("a message comes back as it was written, to the letter", async () => {
    const text = "Dòng một\r\nDòng hai 🌾 'ngoặc' \"kép\" ; DROP TABLE messages; --\u2028 $1 ?";
    const code = await added({ message: text, subject: "'); DELETE FROM messages; --", nameMayBePublished: true });
    assert.equal(await (await subject.again()).get(code), {
      ...madeUp(code, { message: text, subject: "'); DELETE FROM messages; --", nameMayBePublished: true }), state: "received", changedAt: noon, answer: undefined, published: undefined,
    });
    assert.is(await store.get("GY-ZZZZ-ZZZZ-ZZZZ"), undefined);
  });

  test("a token serves once: the second message with it is not stored, nor are its mails", async () => {
    const [first, second] = [nextCode(), nextCode()];
    assert.is(await store.add(madeUp(first), token(`once-${first}`), []), "stored");
    assert.is(await store.add(madeUp(second), token(`once-${first}`), [mail(second)]), "replayed");
    assert.is(await store.get(second), undefined);
    assert.equal(await mailsOf(second), []);
  });

  test("of twenty messages sent at once with one token, one is stored", async () => {
    const codes = Array.from({ length: 20 }, nextCode);
    const outcomes = await Promise.all(codes.map((code) => store.add(madeUp(code), token(`race-${codes[0]}`), [])));
    assert.is(outcomes.filter((outcome) => outcome === "stored").length, 1);
    assert.is((await Promise.all(codes.map((code) => store.get(code)))).filter(Boolean).length, 1);
  });

  test("when part of a message cannot be stored, nothing of it is: token and mails go back too", async () => {
    const code = await added();
    const error = await store.add(madeUp(code), token("half"), [mail("half")]).then(() => undefined, (reason: unknown) => reason);
    assert.instance(error, StoreUnavailable);
    assert.equal(await mailsOf("half"), []);
    const free = nextCode();
    assert.is(await store.add(madeUp(free), token("half"), []), "stored");
  });

  test("a locked database is told within seconds to all who wait, and stores half of nothing", async () => {
    const code = nextCode();
    const unlock = await subject.lock();
    const attempts = [code, nextCode(), nextCode()].map((one) => store.add(madeUp(one), token(`lock-${one}`), [mail(one)]).then(() => "stored", (error: unknown) => error));
    const outcomes = await Promise.all(attempts);
    await unlock();
    for (const outcome of outcomes) assert.instance(outcome, StoreUnavailable);
    assert.is(await store.get(code), undefined);
    assert.equal(await mailsOf(code), []);
    assert.is(await store.add(madeUp(code), token(`lock-${code}`), []), "stored");
  });

  test("whoever only reads is not kept waiting by a lock, not even while opening", async () => {
    const code = await added();
    const unlock = await subject.lock();
    const found = await (await subject.again()).get(code).finally(unlock);
    assert.is(found!.code, code);
  });

  test("a lock that is let go soon is waited for", async () => {
    const code = nextCode();
    const unlock = await subject.lock();
    const attempt = store.add(madeUp(code), token(code), []);
    setTimeout(() => void unlock(), 300);
    assert.is(await attempt, "stored");
  });

  test("the list goes from the newest to the oldest, of one state or of those held", async () => {
    const old = await added({ receivedAt: later(-9000) });
    const held = await added({ receivedAt: later(9000), held: true });
    const codes = (await store.list()).map((message) => message.code);
    assert.is(codes[0], held);
    assert.is(codes.at(-1), old);
    assert.equal((await store.list({ held: true })).map((message) => message.code), [held]);
    await store.setState(old, "in-hand", { at: noon }, []);
    assert.equal((await store.list({ state: "in-hand" })).map((message) => message.code), [old]);
  });

  test("a held message is let in once, and its mails wait from then on", async () => {
    const code = await added({ held: true });
    assert.is(await store.release(code, [mail(code)]), true);
    assert.is(await store.release(code, [mail(code)]), false);
    assert.equal(await mailsOf(code), ["vanphong@vidu.vn"]);
    assert.is((await store.get(code))!.held, false);
  });

  test("a decision is kept with its day, answer and file, and taken from the states it may be taken from", async () => {
    const code = await added({ held: true });
    const change = { at: later(60), answer: "Đã sửa.", published: "content/hoi-dap/2026/gio.md", from: ["received", "in-hand"] } as const;
    assert.is(await store.setState(code, "answered", change, [mail(code)]), true);
    assert.is(await store.setState(code, "refused", { ...change, answer: "khác" }, [mail(code)]), false);
    const { state, changedAt, answer, published, held } = (await store.get(code))!;
    assert.equal({ state, changedAt, answer, published, held }, { state: "answered", changedAt: later(60), answer: "Đã sửa.", published: "content/hoi-dap/2026/gio.md", held: false });
    assert.is((await mailsOf(code)).length, 1);
    assert.is(await store.setState("GY-ZZZZ-ZZZZ-ZZZZ", "refused", { at: noon }, []), false);
  });

  test("mails come due oldest first, go when sent, and wait for the next try when not", async () => {
    const code = nextCode();
    await store.add(madeUp(code, { receivedAt: later(-10_000) }), token(code), [mail(code, { subject: "một" }), mail(code, { subject: "hai" })]);
    const [first, second] = await store.dueMails(later(-10_000), 10);
    assert.equal([first!.subject, second!.subject, first!.attempts], ["một", "hai", 0]);
    await store.mailSent(first!.id);
    await store.mailFailed(second!.id, later(-9990), "450 thử lại");
    assert.equal(await store.dueMails(later(-9995), 10), []);
    assert.equal((await store.dueMails(later(-9990), 10)).map(({ subject, attempts }) => [subject, attempts]), [["hai", 1]]);
    const [trouble] = (await store.mailTroubles(later(-9980))).filter((one) => one.code === code);
    assert.equal(trouble, { code, since: later(-10_000), attempts: 1, error: "450 thử lại", refused: false });
    await store.mailFailed(second!.id, later(-9900), "550 không có hộp thư", true);
    assert.equal((await store.mailTroubles(later(-20_000))).map(({ attempts, refused }) => [attempts, refused]), [[2, true]]);
    assert.is(await store.dropMails(code), 1);
    assert.equal(await mailsOf(code), []);
  });

  test("held messages are announced once an hour at most, with how many wait, also after a restart", async () => {
    for (const { code } of await store.list({ held: true })) await store.setState(code, "refused", { at: noon }, []);
    const about = (waiting: number) => mail("", { subject: `${waiting} chờ` });
    const announce = async (at: Date): Promise<boolean> => (await subject.again()).announceHeld(at, 3_600_000, about);
    assert.is(await announce(later(20_000)), false);
    await added({ held: true, receivedAt: later(20_001) });
    assert.is(await announce(later(20_002)), true);
    await added({ held: true, receivedAt: later(20_003) });
    assert.is(await announce(later(20_004)), false);
    assert.is(await announce(later(20_062)), true);
    assert.is(await announce(later(20_200)), false, "nothing new came");
    assert.equal((await store.dueMails(later(30_000), 100)).filter((one) => one.code === "").map(({ subject: line }) => line), ["1 chờ", "2 chờ"]);
  });

  test("a purge takes answered and refused messages that are old, and no undecided one", async () => {
    const codes = { answered: await added(), refused: await added(), received: await added(), inHand: await added(), recent: await added() };
    await store.setState(codes.answered, "answered", { at: later(-900_000) }, [mail(codes.answered)]);
    await store.setState(codes.refused, "refused", { at: later(-900_000) }, []);
    await store.setState(codes.inHand, "in-hand", { at: later(-900_000) }, []);
    await store.setState(codes.recent, "answered", { at: noon }, []);
    assert.is(await store.purge(later(-800_000)), 2);
    const left = await Promise.all(Object.values(codes).map((code) => store.get(code)));
    assert.equal(left.map(Boolean), [false, false, true, true, true]);
    assert.equal(await mailsOf(codes.answered), []);
  });

  test("tokens are forgotten once their age refuses them", async () => {
    const [first, second, third] = [nextCode(), nextCode(), nextCode()];
    await store.add(madeUp(first), token("old", later(-100)), []);
    await store.add(madeUp(second), token("young", later(100)), []);
    await store.dropTokens(noon);
    assert.is(await store.add(madeUp(third), token("young", later(100)), []), "replayed");
    assert.is(await store.add(madeUp(third), token("old", later(100)), []), "stored");
  });

  test("after an erasure nothing of the message is in the files of the database, while another process has it open", async () => {
    const code = nextCode();
    const secret = `bi-mat-${code}`;
    const other = await subject.again();
    for (let count = 0; count < 30; count++) await added({ message: `${"láng giềng ".repeat(300)}${count}` });
    await store.add(madeUp(code, { message: `${secret} ${"dài ".repeat(1200)} ${secret}`, name: secret, email: `${secret}@vidu.vn` }), token(`token-${secret}`), [mail(code, { to: `${secret}@vidu.vn`, text: secret })]);
    await store.setState(code, "answered", { at: noon, answer: `${secret} trả lời` }, [mail(code, { text: secret })]);
    for (let count = 0; count < 30; count++) await added({ message: `${"láng giềng ".repeat(300)}${count}` });
    await other.list();
    assert.ok(await subject.occurrences(secret) > 0, "the search finds what is there");
    assert.is(await store.erase(code), true);
    assert.is(await subject.occurrences(secret), 0);
    assert.is(await subject.occurrences(code), 0);
    assert.is(await other.get(code), undefined);
    assert.is(await store.erase(code), false);
  });

  return test;
}
