import type { Reference } from '#model/fact.ts';
import { substitute } from '../variables.ts';
import { field, items, textOf, type YamlMap, type YamlNode } from '../yaml/node.ts';
import { openPath } from './open.ts';

const NOTHING: ReadonlyMap<string, string> = new Map();
const OF_REPOSITORY = /^\.{1,2}\/./;
const VARIABLE = /^\$\{?\w{1,100}\}?(?=:)/;

/** Files and folders beside the Compose file that a service is given: mounted, or as one of the configs that the file names. */
export function filesOf(body: YamlMap, configs: YamlNode | undefined): readonly Reference[] {
  const mounted = items(field(body, 'volumes')).map((volume) => ({ written: sourceOf(volume), line: volume.line }));
  const given = items(field(body, 'configs')).map((config) => ({
    written: textOf(field(configs, textOf(config) ?? textOf(field(config, 'source')) ?? '', 'file')),
    line: config.line,
  }));
  return [...mounted, ...given].flatMap(({ written, line }): Reference[] => {
    const to = written === undefined ? undefined : openPath(written);
    return to === undefined || !(OF_REPOSITORY.test(to) || to.startsWith('$')) ? [] : [{ to, how: 'file', line }];
  });
}

/** `./nginx.conf` of `./nginx.conf:/etc/nginx/nginx.conf:ro` and of the long form. */
function sourceOf(volume: YamlNode): string | undefined {
  if (volume.kind === 'map') return textOf(field(volume, 'type')) === 'bind' ? textOf(field(volume, 'source')) : undefined;
  const text = (textOf(volume) ?? '').slice(0, 500);
  return VARIABLE.exec(text)?.[0] ?? substitute(text, NOTHING).split(':', 1)[0];
}
