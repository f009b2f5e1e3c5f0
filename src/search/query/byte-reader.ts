const decoder = new TextDecoder();

/** Reads what the index builder's writer wrote, from the place `at` on. */
export interface ByteReader { at: number; hasMore(): boolean; number(): number; text(): string }

export function readerOf(bytes: Uint8Array): ByteReader {
  const reader: ByteReader = {
    at: 0,
    hasMore: () => reader.at < bytes.length,
    number() {
      let at = reader.at;
      let value = 0, shift = 0, byte;
      do {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      reader.at = at;
      return value >>> 0;
    },
    text() {
      const length = reader.number();
      const from = reader.at;
      reader.at += length;
      // Keys are mostly plain letters, for which a decoder takes longer to call than to read.
      let plain = "";
      for (let at = from; at < reader.at; at++) {
        if (bytes[at]! > 127) return decoder.decode(bytes.subarray(from, reader.at));
        plain += String.fromCharCode(bytes[at]!);
      }
      return plain;
    },
  };
  return reader;
}
