import { toneIcons } from "../../_includes/components/widgets/state-tag.ts";
import { share as words } from "../strings/vi.ts";
import { Canvas } from "./canvas.ts";
import type { Frame, IndicatorCard } from "./card.ts";
import { tones, type Colours } from "./colours.ts";
import { bold, medium } from "./face.ts";
import { foot, framed, inner, margin, type Emblem } from "./frame.ts";
import { targetBar } from "./target-bar.ts";
import { set, shortened, type Lines } from "./wrap.ts";

/** A part of the picture that takes the whole width. */
interface Row { height: number; draw(top: number): void }

const [top, bottom] = [98, foot - 22];
/** Most that is left free between two rows. */
const widest = 58;

/** Title, the newest figure, its state in words, and the target with its bar. */
export function indicatorPicture(card: IndicatorCard, frame: Frame, colours: Colours, emblem: Emblem): string {
  const canvas = new Canvas();
  framed(canvas, frame, colours, emblem);
  canvas.text(words.indicator, margin, 75, { face: medium, size: 28, colour: colours.soft });
  if (card.illustrative) illustrativeMark(canvas, colours);

  const title = set(card.title, bold, inner, [{ size: 56, lines: 1 }, { size: 44, lines: 2 }, { size: 39, lines: 2 }]);
  const rows = [titleRow(canvas, title, colours), figureRow(canvas, card, title.lines.length > 1 ? 94 : 112, colours), stateRow(canvas, card, colours), targetRow(canvas, card, colours)].filter((row) => row !== undefined);
  const free = bottom - top - rows.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.min(free / (rows.length - 1), widest);
  let y = top;
  for (const row of rows) {
    row.draw(Math.round(y));
    y += row.height + gap;
  }
  return String(canvas);
}

const fitting = (text: string, size: number, width = inner): string => shortened(text, width, (line) => medium.width(line, size));

function titleRow(canvas: Canvas, { size, lines }: Lines, { ink: colour }: Colours): Row {
  const step = size * 1.28;
  return {
    height: size + (lines.length - 1) * step,
    draw: (y) => lines.forEach((line, i) => canvas.text(line, margin, y + size * 0.82 + i * step, { face: bold, size, colour })),
  };
}

/** The number as large as there is room, what it counts and its period beside it. */
function figureRow(canvas: Canvas, { figure }: IndicatorCard, largest: number, { ink, soft }: Colours): Row {
  if (!figure) return { height: 62, draw: (y) => { canvas.text(words.none, margin, y + 58, { face: bold, size: 72, colour: ink }); } };
  const { lines: [number], size } = set(figure.value, bold, inner * 0.62, [{ size: largest, lines: 1 }, { size: 84, lines: 1 }, { size: 64, lines: 1 }, { size: 48, lines: 1 }]);
  const height = largest * 0.76;
  return {
    height,
    draw(y) {
      const baseline = y + height - 2;
      const left = margin + canvas.text(number!, margin, baseline, { face: bold, size, colour: ink }) + 28;
      const room = margin + inner - left;
      if (figure.unit) {
        const unit = set(figure.unit, medium, room, [{ size: 36, lines: 1 }, { size: 28, lines: 1 }]);
        canvas.text(unit.lines[0]!, left, baseline - 40, { face: medium, size: unit.size, colour: ink });
      }
      canvas.text(fitting(figure.period, 28, room), left, baseline, { face: medium, size: 28, colour: soft });
    },
  };
}

/** The tag of the pages, and what there is to say first where it fits beside the tag. */
function stateRow(canvas: Canvas, { state, sentence }: IndicatorCard, colours: Colours): Row | undefined {
  if (!state && !sentence) return undefined;
  return {
    height: 48,
    draw(y) {
      const left = state ? stateLabel(canvas, state, y) : margin;
      if (sentence) sentenceAt(canvas, sentence, left, y + 33, colours);
    },
  };
}

function targetRow(canvas: Canvas, { target, bar }: IndicatorCard, colours: Colours): Row | undefined {
  if (!target) return undefined;
  return {
    height: bar ? 118 : 30,
    draw(y) {
      canvas.text(fitting(target, 27), margin, y + 24, { face: medium, size: 27, colour: colours.ink });
      if (bar) targetBar(canvas, bar, y + 50, colours);
    },
  };
}

/** Shape and words, never colour alone. Gives where the next thing may stand. */
function stateLabel(canvas: Canvas, { tone, text }: NonNullable<IndicatorCard["state"]>, top: number): number {
  const { ink, ground } = tones[tone];
  const height = 48;
  const width = bold.width(text, 26) + 76;
  canvas.add(`<rect class="state" x="${margin}" y="${top}" width="${width.toFixed(2)}" height="${height}" rx="24" fill="${ground}"/>`);
  canvas.add(`<g fill="none" stroke="${ink}" stroke-width="2" transform="translate(${margin + 20} ${top + 12}) scale(1.5)">${toneIcons[tone]}</g>`);
  canvas.text(text, margin + 54, top + 33, { face: bold, size: 26, colour: ink });
  return margin + width + 24;
}

/** Only whole: half a sentence about a figure misleads. */
function sentenceAt(canvas: Canvas, sentence: string, left: number, baseline: number, { soft: colour }: Colours): void {
  const size = [27, 25, 23].find((size) => medium.width(sentence, size) <= margin + inner - left);
  if (size) canvas.text(sentence, left, baseline, { face: medium, size, colour });
}

function illustrativeMark(canvas: Canvas, { soft }: Colours): void {
  const width = medium.width(words.illustrative, 25) + 40;
  const left = margin + inner - width;
  canvas.add(`<rect class="illustrative" x="${left.toFixed(2)}" y="44" width="${width.toFixed(2)}" height="44" fill="none" stroke="${soft}" stroke-width="2"/>`);
  canvas.text(words.illustrative, left + 20, 75, { face: medium, size: 25, colour: soft });
}
