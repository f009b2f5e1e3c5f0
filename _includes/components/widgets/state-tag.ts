import { html, raw, type Html } from "../../../src/html.ts";
import type { Progress, State } from "../../../src/statistics/progress.ts";
import { tagText } from "../../../src/statistics/sentences.ts";

export type Tone = "ok" | "warn" | "bad" | "calm";

const tones: Record<State, Tone> = {
  no_target: "calm", no_data: "calm", no_trend: "calm", ended_unknown: "calm",
  on_track: "ok", met: "ok", met_late: "ok",
  behind: "warn", far_behind: "bad", wrong_way: "bad", missed: "bad",
};

/** One shape a tone, so that the colour is never alone: tick, clock, cross, dash. */
export const toneIcons: Record<Tone, Html> = {
  ok: raw('<path d="M3 8.5l3.5 3.5L13 4.5"/>'),
  warn: raw('<circle cx="8" cy="8" r="6.5"/><path d="M8 4v4.5l3 1.5"/>'),
  bad: raw('<path d="M4 4l8 8M12 4l-8 8"/>'),
  calm: raw('<circle cx="8" cy="8" r="6.5"/><path d="M5 8h6"/>'),
};

/** Old figures say little about today: their verdict is shown without its colour while the target is open. */
export function toneOf({ state, flags, met }: Progress): Tone {
  return flags.includes("stale") && !met && !flags.includes("deadline_passed") ? "calm" : tones[state];
}

export function stateTag(progress: Progress): Html {
  const tone = toneOf(progress);
  return html`<span class="state-tag state-tag--${tone}"><svg class="state-tag__icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${toneIcons[tone]}</svg>${tagText(progress)}</span>`;
}
