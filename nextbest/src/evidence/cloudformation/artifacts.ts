import type { Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import type { ImageName } from '../image.ts';
import { writtenImage } from '../yaml/image.ts';
import { moduleText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { literalOf, onlyEntry, type Template } from './template.ts';

/** The folder of the code: of a function, a layer, or an image that SAM builds. */
export function codeOf(resource: YamlNode, properties: YamlNode | undefined): readonly Reference[] {
  const found = ['CodeUri', 'ContentUri', 'Code'].map((key) => entry(properties, key));
  return [...found, entry(field(resource, 'Metadata'), 'DockerContext')].flatMap((code) => pathReference(code, 'build'));
}

/** The template of a nested stack or application. */
export function nestedTemplate(properties: YamlNode | undefined): readonly Reference[] {
  return [entry(properties, 'TemplateURL'), entry(properties, 'Location')].flatMap((nested) => pathReference(nested, 'module'));
}

export interface StartedImage extends ImageName {
  readonly line: number;
}

/** Images that a task, a job, a service or a function is started from. */
export function imagesOf(properties: YamlNode | undefined, template: Template): readonly StartedImage[] {
  const found = [
    entry(properties, 'ImageUri'),
    entry(field(properties, 'Code'), 'ImageUri'),
    entry(field(properties, 'ContainerProperties'), 'Image'),
  ];
  const service = entry(field(properties, 'SourceConfiguration', 'ImageRepository'), 'ImageIdentifier');
  const containers = items(field(properties, 'ContainerDefinitions')).map((container) => entry(container, 'Image'));
  return [...found, service, ...containers].flatMap((image) => {
    const named = image === undefined ? undefined : writtenImage(imageText(image.value, template) ?? '');
    return image === undefined || named === undefined ? [] : [{ ...named, line: image.line }];
  });
}

/** Hosts in the environment of a function or of containers; secrets among them are never looked at. */
export function environmentHosts(properties: YamlNode | undefined, template: Template): readonly Reference[] {
  const variables = entries(field(properties, 'Environment', 'Variables')).map(({ key, line, value }) => ({ name: key, line, value }));
  const listed = items(field(properties, 'ContainerDefinitions')).flatMap((container) =>
    items(field(container, 'Environment')).map((pair) => ({
      name: textOf(field(pair, 'Name')) ?? '',
      line: pair.line,
      value: field(pair, 'Value'),
    })),
  );
  return [...variables, ...listed].flatMap(({ name, line, value }) => {
    const text = textOf(literalOf(value, template));
    return text === undefined ? [] : hostReferences({ name, value: text, line: value?.line ?? line });
  });
}

/** Text with `${…}` left in: a registry may be put together from account and region. */
function imageText(node: YamlNode, template: Template): string | undefined {
  const substituted = node.tag === '!Sub' ? node : onlyEntry(node, 'Fn::Sub')?.value;
  return textOf(substituted) ?? textOf(items(substituted)[0]) ?? textOf(literalOf(node, template));
}

function pathReference(found: YamlEntry | undefined, how: 'build' | 'module'): readonly Reference[] {
  const to = found === undefined || found.value.tag !== undefined ? undefined : moduleText(textOf(found.value));
  return found === undefined || to === undefined ? [] : [{ to, how, line: found.line }];
}
