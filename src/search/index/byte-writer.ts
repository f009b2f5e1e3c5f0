/** Bytes that grow; numbers are unsigned LEB128, texts have their length before them. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 15);
  length = 0;

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + more));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }

  number(value: number): void {
    this.#room(5);
    let rest = value;
    while (rest > 127) { this.#bytes[this.length++] = (rest & 127) | 128; rest >>>= 7; }
    this.#bytes[this.length++] = rest;
  }

  text(text: string): void {
    this.#room(text.length * 3 + 5);
    const length = Buffer.byteLength(text);
    this.number(length);
    this.length += this.#bytes.write(text, this.length);
  }

  append(other: ByteWriter): void {
    this.#room(other.length);
    other.#bytes.copy(this.#bytes, this.length, 0, other.length);
    this.length += other.length;
  }

  clear(): void { this.length = 0; }

  /** A copy of what was written. */
  get bytes(): Buffer { return Buffer.from(this.#bytes.subarray(0, this.length)); }
}
