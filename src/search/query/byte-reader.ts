const decoder = new TextDecoder();

/** Reads what the index builder's writer wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) { this.#bytes = bytes; }

  get ended(): boolean { return this.at >= this.#bytes.length; }

  number(): number {
    let value = 0, shift = 0, byte;
    do {
      byte = this.#bytes[this.at++]!;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  }

  text(): string {
    const length = this.number();
    return decoder.decode(this.#bytes.subarray(this.at, (this.at += length)));
  }
}
