/** Pieces of a stream cut at NUL, as many at a time as arrived. What follows the last NUL is the last record. */
export async function* recordsOf(stream: AsyncIterable<Buffer>): AsyncIterable<readonly Buffer[]> {
  let begun: Buffer[] = [];
  for await (const chunk of stream) {
    const records: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const piece = chunk.subarray(start, end);
      records.push(begun.length === 0 ? piece : Buffer.concat([...begun, piece]));
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
    if (records.length > 0) yield records;
  }
  if (begun.length > 0) yield [Buffer.concat(begun)];
}
