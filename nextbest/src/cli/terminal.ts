import type { TerminalOptions } from '#report/terminal/page.ts';
import { width } from './give.ts';
import type { Options } from './options.ts';
import { styleFor } from './style.ts';
import { version } from './version.ts';

/** How a page is printed here: columns, colour, version. A file gets no colour. */
export function terminalOptions(options: Options): TerminalOptions {
  const color = options.color !== false && options.output === undefined;
  return { width: width(), style: styleFor({ color, stream: process.stdout, environment: process.env }), version: version() };
}
