/** No header or path that we use is longer: of what is, only the beginning is held. */
const MAXIMUM_RECORD_BYTES = 64 * 1024;
const NUL = Buffer.alloc(1);

/** The pieces of a stream as whole records: each piece ends with NUL. Of a record its first 64 KB are given, or a little more. */
export async function* wholeRecords(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer = Buffer.alloc(0);
  for await (const arrived of stream) {
    const piece = begun.length < MAXIMUM_RECORD_BYTES ? Buffer.concat([begun, arrived]) : Buffer.concat([begun, fromNul(arrived)]);
    const end = piece.lastIndexOf(0) + 1;
    if (end > 0) yield piece.subarray(0, end);
    begun = piece.subarray(end);
  }
  if (begun.length > 0) yield Buffer.concat([begun, NUL]);
}

function fromNul(piece: Buffer): Buffer {
  const start = piece.indexOf(0);
  return start < 0 ? NUL.subarray(1) : piece.subarray(start);
}
