const blockBits = 16;
const blockLength = 1 << blockBits;

/** A long list of unsigned numbers that grows without being copied. */
export class NumberList {
  readonly #blocks: Uint32Array[] = [];
  length = 0;

  push(value: number): void {
    const at = this.length++;
    const block = at >>> blockBits;
    if (block === this.#blocks.length) this.#blocks.push(new Uint32Array(blockLength));
    this.#blocks[block]![at & (blockLength - 1)] = value;
  }

  at(index: number): number { return this.#blocks[index >>> blockBits]![index & (blockLength - 1)]!; }
}

/** A copy with room for more numbers. */
export function longer(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(length);
  next.set(numbers);
  return next;
}
