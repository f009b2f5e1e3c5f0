/** What may stand after the name of a block: the id of an indicator, of one of its targets, of one of its dimensions. */
export type ArgumentKind = "indicator" | "target" | "dimension";

export interface BlockArgument {
  kind: ArgumentKind;
  required: boolean;
  /** May be written any number of times; only the last argument. */
  repeated: boolean;
}

export interface BlockShape {
  arguments: readonly BlockArgument[];
  /** Says nothing about an indicator without a target. */
  needsTarget: boolean;
}

const one = (kind: ArgumentKind): BlockArgument => ({ kind, required: true, repeated: false });
const maybe = (kind: ArgumentKind): BlockArgument => ({ kind, required: false, repeated: false });
const many = (kind: ArgumentKind): BlockArgument => ({ kind, required: false, repeated: true });

/** Blocks an editor can write in Markdown: `::: tien-do htx-tong-so`. */
export const blockShapes = {
  "tien-do": { arguments: [one("indicator"), maybe("target")], needsTarget: true },
  "xu-huong": { arguments: [one("indicator")], needsTarget: false },
  "co-cau": { arguments: [one("indicator"), one("dimension")], needsTarget: false },
  "o-so": { arguments: [one("indicator"), one("dimension")], needsTarget: false },
  "dong-thoi-gian": { arguments: [one("indicator")], needsTarget: true },
  "bao-cao-tiep-can": { arguments: [], needsTarget: false },
  "cho-so-lieu": { arguments: [many("indicator")], needsTarget: false },
} as const satisfies Record<string, BlockShape>;

export type BlockName = keyof typeof blockShapes;

export const blockNames = Object.keys(blockShapes) as readonly BlockName[];

export const isBlockName = (name: string): name is BlockName => Object.hasOwn(blockShapes, name);

export const blockShape = (name: BlockName): BlockShape => blockShapes[name];
