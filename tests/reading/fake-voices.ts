/// <reference lib="dom" />
import type { Page } from "playwright-core";

/** What a page has asked of the fake, in order, and how often a voice that was speaking was silenced. */
interface FakeSpeech { told: { text: string; rate: number; voice: string }[]; hushed: number; finish(): void; fail(): void; arrive(): void }
interface FakeUtterance extends EventTarget { text: string; rate: number; voice: { name: string } | null }
declare global { interface Window { fake: FakeSpeech } }

/** A `speechSynthesis` that ends a text when it is told to: headless browsers have no voices. With `late`, its voices wait for `fake.arrive()`. */
export async function installVoices(page: Page, langs: readonly string[], late = false): Promise<void> {
  // The TypeScript loader names functions by a helper of its own, which pages do not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(({ langs, late }) => {
    const voices = langs.map((lang, index) => ({ lang, name: `${lang} ${index}`, localService: !lang.includes("remote") }));
    let there = !late;
    let current: FakeUtterance | undefined;
    const synthesis = {
      onvoiceschanged: undefined as (() => void) | undefined,
      getVoices: () => (there ? voices : []),
      speak(utterance: FakeUtterance) {
        current = utterance;
        window.fake.told.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? "" });
      },
      cancel() {
        if (!current) return;
        window.fake.hushed += 1;
        window.fake.fail();
      },
    };
    window.fake = {
      told: [], hushed: 0,
      finish() { const done = current; current = undefined; done?.dispatchEvent(new Event("end")); },
      fail() { const broken = current; current = undefined; broken?.dispatchEvent(new Event("error")); },
      arrive() { there = true; synthesis.onvoiceschanged?.(); },
    };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: function (text: string) { return Object.assign(new EventTarget(), { text, rate: 1, voice: null }); } });
  }, { langs, late });
}
