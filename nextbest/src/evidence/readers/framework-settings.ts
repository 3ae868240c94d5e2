import { factOf } from '../fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { djangoSettings } from '../settings/django.ts';
import { laravelDefault, mapperSettings, prismaSettings } from '../settings/mappers.ts';
import { railsSections, railsSettings, railsStorage } from '../settings/rails.ts';
import type { Setting } from '../settings/setting.ts';
import { springSettings } from '../settings/spring.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';

type Read = (text: string, name: string) => readonly Setting[];

/** How each file of settings is read, by its name. */
const FORMATS: readonly (readonly [RegExp, Read])[] = [
  [/\.py$/, djangoSettings],
  [/\.rb$/, railsSettings],
  [/\.prisma$/, prismaSettings],
  [/^database\.yml(?:\.erb|[.-](?:sample|example|dist|template))?$/, (text) => railsSections(text, 'adapter', 'database')],
  [/^(?:application|bootstrap)(?:-[\w-]{1,40})?\.(?:ya?ml|properties)$/, springSettings],
  [/^(?:knexfile|ormconfig|drizzle\.config|data-?source|mikro-orm\.config)\.(?:[cm]?[jt]s|json)$/i, mapperSettings],
  [/^database\.php$/, (text) => laravelDefault(text, 'database')],
  [/^cache\.php$/, (text) => laravelDefault(text, 'cache')],
  [/^filesystems\.php$/, (text) => laravelDefault(text, 'files')],
  [/^queue\.php$/, (text) => laravelDefault(text, 'broker')],
  [/^\w{1,40}\.yml$/, railsStorage],
];
/** Files whose names are those of other files too, by the folders that frameworks keep them in. */
const FOLDERS: readonly (readonly [RegExp, RegExp])[] = [
  [/\.py$/, /(?:^|\/)(?:settings|\w{1,40}_settings|settings_\w{1,40})\.py$|(?:^|\/)settings\/[\w/]{1,100}\.py$/],
  [/\.rb$/, /(?:^|\/)config\/(?:application|environments\/\w{1,40}|initializers\/\w{1,60})\.rb$/],
  [/(?:^|\/)(?!application|bootstrap|database)\w{1,40}\.yml$/, /(?:^|\/)config\/storage(?:\/\w{1,40})?\.yml$/],
  [/\.php$|(?:^|\/)database\.yml/, /(?:^|\/)config\/[^/]{1,100}$/],
];
const MOST = 100;

/** What the settings of frameworks name that the application is given: engines, drivers, backends and schemes, never an address or a value. */
export const frameworkSettings: Reader = {
  name: 'framework-settings',
  version: 2,
  reads: (path) => readOf(path) !== undefined && FOLDERS.every(([names, paths]) => !names.test(path) || paths.test(path)),
  read: tolerant((text, path, { facts }) => {
    const found = new Map((readOf(path)?.(text, baseName(path)) ?? []).toReversed().map((setting) => [setting.name, setting.at]));
    const starts = lineStarts(text);
    for (const [name, at] of [...found].toReversed().slice(0, MOST))
      facts.push(factOf({ in: 'setting', name, role: 'uses', line: lineAt(starts, at) }));
  }),
};

function readOf(path: string): Read | undefined {
  const name = baseName(path);
  return FORMATS.find(([names]) => names.test(name))?.[1];
}
