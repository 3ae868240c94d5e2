import type { Setting } from '../yaml/attributes.ts';
import { entries, entry, field, textOf, type YamlNode } from '../yaml/node.ts';

const CLASS = 'kubernetes.io/ingress.class';

/** Who serves an ingress: its class, and whose annotations it carries (`annotation.alb.ingress.kubernetes.io`). */
export function* ingressSettings(object: YamlNode): Generator<Setting, void> {
  const annotations = field(object, 'metadata', 'annotations');
  const written = entry(field(object, 'spec'), 'ingressClassName') ?? entry(annotations, CLASS);
  yield ['ingress.class', textOf(written?.value), written?.line];
  for (const { key, line } of entries(annotations)) {
    const [, owner = ''] = /^([a-z][a-z.-]{3,60})\//.exec(key) ?? [];
    if (owner !== '') yield [`annotation.${owner}`, true, line];
  }
}
