import { plain } from '#model/plain.ts';

/** A heading with points below it; nothing without points. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, bullets(lines)];
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Blocks with an empty line between them and one newline at the end. */
export function document(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Punctuation of Markdown gets a backslash; what HTML or a code host would act upon (tags, mentions, issue numbers, bare addresses) becomes an entity. */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\`*_~[\]|$]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/g, '\\$&')
    .replace(/[&<>@]|#(?=\w)|^#|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}
