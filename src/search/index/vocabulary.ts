import { canon } from "../text.ts";
import { longer } from "./number-list.ts";

/** Canonical words by number. A word as it is written is looked up first: most words of an archive stand in it many times. */
export class Vocabulary {
  readonly #written = new Map<string, number>();
  readonly #canonical = new Map<string, number>();
  readonly words: string[] = [];

  numberOf(written: string): number {
    const known = this.#written.get(written);
    if (known !== undefined) return known;
    const word = canon(written);
    let number = this.#canonical.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#canonical.set(word, number);
    }
    this.#written.set(written, number);
    return number;
  }
}

/** Pairs of words by number: a hash table of numbers alone, because there are millions of pairs. */
export class PairNumbers {
  #slots = new Int32Array(1 << 16).fill(-1);
  #firsts = new Uint32Array(1 << 15);
  #seconds = new Uint32Array(1 << 15);
  size = 0;

  first(pair: number): number { return this.#firsts[pair]!; }
  second(pair: number): number { return this.#seconds[pair]!; }

  numberOf(first: number, second: number): number {
    let slot = this.#slotOf(first, second);
    for (let pair; (pair = this.#slots[slot]!) >= 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      if (this.#firsts[pair] === first && this.#seconds[pair] === second) return pair;
    }
    this.#slots[slot] = this.size;
    this.#firsts[this.size] = first;
    this.#seconds[this.size] = second;
    if (++this.size === this.#firsts.length) this.#grow();
    return this.size - 1;
  }

  #slotOf(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  #grow(): void {
    this.#firsts = longer(this.#firsts, this.#firsts.length * 2);
    this.#seconds = longer(this.#seconds, this.#seconds.length * 2);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let pair = 0; pair < this.size; pair++) {
      let slot = this.#slotOf(this.#firsts[pair]!, this.#seconds[pair]!);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = pair;
    }
  }
}
