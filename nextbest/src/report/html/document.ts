import { type Markup, markup } from '#map/markup.ts';
import { PAGE_STYLE } from './style.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface HtmlDocument {
  readonly title: string;
  /** Rules beside those that every page has. */
  readonly style?: string;
  readonly body: Markup;
}

/** A whole page as one file that needs no network, no script and no other file. */
export function htmlDocument({ title, style = '', body }: HtmlDocument): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: `${PAGE_STYLE}${style}` }}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}
