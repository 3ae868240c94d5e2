/** No name or subject that we use is longer: of what is, only the beginning is held. */
const MAXIMUM_RECORD_BYTES = 64 * 1024;

/** Pieces of a stream cut at NUL, as many at a time as arrived; of each its first 64 KB. What follows the last NUL is the last record. */
export async function* recordsOf(stream: AsyncIterable<Buffer>): AsyncIterable<readonly Buffer[]> {
  let begun: Buffer[] = [];
  let held = 0;
  function hold(piece: Buffer): void {
    const part = piece.subarray(0, MAXIMUM_RECORD_BYTES - held);
    if (part.length > 0) begun.push(part);
    held += part.length;
  }
  function record(): Buffer {
    const whole = begun.length === 1 && begun[0] !== undefined ? begun[0] : Buffer.concat(begun);
    begun = [];
    held = 0;
    return whole;
  }
  for await (const chunk of stream) {
    const records: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      hold(chunk.subarray(start, end));
      records.push(record());
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
    if (records.length > 0) yield records;
  }
  if (held > 0) yield [record()];
}
