import { styleText } from 'node:util';
import type { Style } from '#report/terminal/style.ts';

/** Colour for a terminal, unless `--no-color`, NO_COLOR, TERM=dumb or a pipe says otherwise; FORCE_COLOR wins over a pipe and a dumb terminal. */
export function styleFor({
  color,
  stream,
  environment,
}: {
  color: boolean;
  stream: NodeJS.WriteStream;
  environment: NodeJS.ProcessEnv;
}): Style {
  const forced = !['0', 'false'].includes(environment['FORCE_COLOR'] ?? '0');
  const able = stream.isTTY && environment['TERM'] !== 'dumb';
  const off = !color || (environment['NO_COLOR'] ?? '') !== '' || !(able || forced);
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    off ? text : styleText(format, text, { validateStream: false });
  return { bold: paint('bold'), dim: paint('dim'), green: paint('green'), yellow: paint('yellow') };
}
