const CLEAR = '\r\u001b[2K';

export interface Progress {
  report(step: string, done: number, total?: number): void;
  end(): void;
}

/** One status line on stderr, and only when that is a terminal that can clear a line. */
export function progressOn(stream: NodeJS.WriteStream, wanted: boolean): Progress {
  if (!wanted || !stream.isTTY || process.env['TERM'] === 'dumb') return { report: () => undefined, end: () => undefined };
  let last = '';
  return {
    report(step, done, total) {
      const text = total === undefined ? `${step}: ${done}` : `${step}: ${Math.floor((100 * done) / Math.max(1, total))} %`;
      if (text !== last) stream.write(`${CLEAR}${text}`);
      last = text;
    },
    end: () => void stream.write(CLEAR),
  };
}
