import { encode } from "uqr";

const svg = (name: string, attributes: Record<string, string>): SVGElement => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** Light modules around the code, as many as readers of codes need. */
const quiet = 4;

/** An address as a QR code of level M (a seventh of it may be unreadable), black on white whatever the page looks like. */
export function qrCode(address: string, width: string): SVGElement {
  const { data, size } = encode(address, { ecc: "M", border: 0 });
  const side = size + 2 * quiet;
  const code = svg("svg", { viewBox: `-${quiet} -${quiet} ${side} ${side}`, width, height: width, "shape-rendering": "crispEdges", "aria-hidden": "true" });
  code.append(
    svg("rect", { x: `-${quiet}`, y: `-${quiet}`, width: String(side), height: String(side), fill: "#fff" }),
    svg("path", { d: data.map(runsOf).join("") }),
  );
  return code;
}

/** The dark modules of a row, those that touch drawn as one. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
  }
  return path;
}
