import { Canvas, size } from "./canvas.ts";
import type { Frame, PortalCard } from "./card.ts";
import type { Colours } from "./colours.ts";
import { bold, medium } from "./face.ts";
import { band, emblemAt, ground, inner, type Emblem } from "./frame.ts";
import { set } from "./wrap.ts";

const emblemSide = 200;

/** Emblem, name and greeting, in the middle of the picture. */
export function portalPicture({ greeting }: PortalCard, { title }: Frame, colours: Colours, emblem: Emblem): string {
  const canvas = new Canvas();
  const middle = size.width / 2;
  const bandTop = 590;
  ground(canvas, colours);
  band(canvas, bandTop, colours);
  const name = set(title, bold, inner, [{ size: 64, lines: 1 }, { size: 54, lines: 2 }, { size: 46, lines: 2 }]);
  const wish = set(greeting, medium, inner, [{ size: 34, lines: 1 }, { size: 32, lines: 2 }]);
  const [nameStep, wishStep] = [name.size * 1.3, wish.size * 1.4];
  const height = emblemSide + 40 + nameStep * name.lines.length + 16 + wishStep * wish.lines.length;
  const top = (bandTop - height) / 2;
  emblemAt(canvas, emblem, middle - emblemSide / 2, Math.round(top), emblemSide);
  let baseline = top + emblemSide + 40 + name.size * 0.85;
  for (const line of name.lines) {
    canvas.text(line, middle, baseline, { face: bold, size: name.size, colour: colours.ink, anchor: "middle" });
    baseline += nameStep;
  }
  baseline += 16 - nameStep + wishStep + name.size * 0.2;
  for (const line of wish.lines) {
    canvas.text(line, middle, baseline, { face: medium, size: wish.size, colour: colours.soft, anchor: "middle" });
    baseline += wishStep;
  }
  return String(canvas);
}
