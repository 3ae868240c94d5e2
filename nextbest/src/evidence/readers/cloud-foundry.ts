import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { scriptFacts, scriptsIn } from '../pipeline/script.ts';
import { builtFrom, environmentHosts } from '../platform/app.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, type Setting, settingOf } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, items, numberOf, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { composeMemoryMB } from '../yaml/quantity.ts';

/** Cloud Foundry manifests: each app with its size, what it is pushed from and the services that are bound to it. */
export const cloudFoundry: Reader = {
  name: 'cloud-foundry',
  version: 2,
  reads: (path) => /^(?:[\w-]{1,60}[.-])?manifest(?:[.-][\w.-]{1,60})?\.ya?ml$/.test(baseName(path)),
  mayRead: (text) => /^["']?applications["']?\s*:/m.test(text),
  read: tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) for (const app of items(field(document, 'applications'))) gather(app, findings);
  }),
};

function gather(app: YamlNode, findings: Findings): void {
  const label = nameText(textOf(field(app, 'name')));
  const { line, endLine } = app;
  const references = [...sourceOf(app), ...items(field(app, 'services')).flatMap(boundService), ...environmentHosts(field(app, 'env'))];
  const processes = items(field(app, 'processes'));
  const attributes = attributesOf(settingsOf([app, ...processes]));
  findings.facts.push(factOf({ in: 'platform', name: 'cloud-foundry/app', role: 'runs', label, line, endLine, attributes, references }));
  findings.facts.push(
    ...scriptFacts(
      [app, ...processes].flatMap((part) => scriptsIn(field(part, 'command'))),
      label,
    ),
  );
}

/** An image, or a folder; an archive lies where the build of the file's own folder puts it. */
function sourceOf(app: YamlNode): readonly Reference[] {
  const image = entry(field(app, 'docker'), 'image');
  const name = writtenImage(textOf(image?.value) ?? '')?.name;
  if (image !== undefined && name !== undefined) return [{ to: name, how: 'image', line: image.line }];
  const path = entry(app, 'path');
  return builtFrom(/\.(?:jar|war|zip)$/.test(textOf(path?.value) ?? '') ? undefined : path, app.line);
}

function boundService(service: YamlNode): readonly Reference[] {
  const to = nameText(textOf(service) ?? textOf(field(service, 'name')));
  return to === undefined ? [] : [{ to, how: 'depends-on', line: service.line }];
}

/** The app's own settings, else those of its first process that has them. */
function* settingsOf(parts: readonly YamlNode[]): Generator<Setting, void> {
  for (const part of parts) {
    yield settingOf('memoryMB', entry(part, 'memory'), composeMemoryMB);
    yield settingOf('replicas', entry(part, 'instances'), numberOf);
    const disk = entry(part, 'disk_quota');
    const size = composeMemoryMB(disk?.value);
    yield ['diskGB', size === undefined ? undefined : Math.round((size / 1024) * 1000) / 1000, disk?.line];
  }
}
