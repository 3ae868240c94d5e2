import { resolved, type Values } from '../pipeline/values.ts';
import { field, items, textOf, type YamlNode } from '../yaml/node.ts';

const METADATA = /^docker\/metadata-action@/;
const MOST_IMAGES = 50;

/** What steps that make up the tags of images answer: the images, each once, without the tags. */
export function taggedBy(steps: YamlNode | undefined, values: Values): Values {
  const found = items(steps).flatMap((step) => {
    const id = textOf(field(step, 'id'));
    const images = METADATA.test(textOf(field(step, 'uses')) ?? '') ? namedIn(textOf(field(step, 'with', 'images')) ?? '', values) : [];
    if (id === undefined || images.length === 0) return [];
    return [[`steps.${id}.outputs.tags`, images.join('\n')] as const, [`steps.${id}.outputs.json`, images.join('\n')] as const];
  });
  return new Map(found);
}

/** One image a line, or several with commas; `name=` may stand before it and settings behind it. */
function namedIn(written: string, values: Values): readonly string[] {
  return resolved(written, values)
    .split(/[\n,]/)
    .map((line) => line.trim().replace(/^name=/, ''))
    .filter((image) => /^[^\s=]{1,300}$/.test(image))
    .slice(0, MOST_IMAGES);
}
