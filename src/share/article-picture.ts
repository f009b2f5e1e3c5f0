import { share as words } from "../strings/vi.ts";
import { Canvas } from "./canvas.ts";
import type { ArticleCard, Frame } from "./card.ts";
import type { Colours } from "./colours.ts";
import { bold, medium } from "./face.ts";
import { foot, framed, inner, margin, type Emblem } from "./frame.ts";
import { set, shortened } from "./wrap.ts";

/** Category and day above, the title in the middle, large when it is short. */
export function articlePicture({ title, category, day }: ArticleCard, frame: Frame, colours: Colours, emblem: Emblem): string {
  const canvas = new Canvas();
  framed(canvas, frame, colours, emblem);
  const small = { face: medium, size: 30, colour: colours.soft };
  const room = inner - medium.width(words.categoryAndDay("", day), small.size);
  canvas.text(words.categoryAndDay(shortened(category, room, (text) => medium.width(text, small.size)), day), margin, 98, small);

  const { size, lines } = set(title, bold, inner, [{ size: 88, lines: 1 }, { size: 72, lines: 2 }, { size: 62, lines: 3 }, { size: 54, lines: 4 }, { size: 48, lines: 4 }]);
  const step = size * 1.32;
  const [top, bottom] = [124, foot];
  // From the tops of the first line to the baseline of the last: what the eye takes for the block.
  const height = step * (lines.length - 1) + size * 0.75;
  const first = top + (bottom - top - height) / 2 + size * 0.75;
  lines.forEach((line, i) => canvas.text(line, margin, first + i * step, { face: bold, size, colour: colours.ink }));
  return String(canvas);
}
