import type { Fact } from '#model/fact.ts';
import { composerPins, nugetPins, pipfilePins } from '../lock/json.ts';
import { bunPins, gradlePins, mixPins, tablePins, yarnPins } from '../lock/lines.ts';
import { npmPins } from '../lock/npm.ts';
import { type Pin, pinFact } from '../lock/pin.ts';
import { pnpmPins } from '../lock/pnpm.ts';
import { jsonOf } from '../lock/value.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';

interface Format {
  readonly in: Fact['in'];
  /** `root` is the text as JSON, where it is some. */
  readonly pins: (text: string, root: unknown) => readonly Pin[];
}

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['package-lock.json', { in: 'npm', pins: npmPins }],
  ['npm-shrinkwrap.json', { in: 'npm', pins: npmPins }],
  ['yarn.lock', { in: 'npm', pins: yarnPins }],
  ['pnpm-lock.yaml', { in: 'npm', pins: pnpmPins }],
  ['bun.lock', { in: 'npm', pins: bunPins }],
  ['poetry.lock', { in: 'pypi', pins: tablePins }],
  ['uv.lock', { in: 'pypi', pins: tablePins }],
  ['pdm.lock', { in: 'pypi', pins: tablePins }],
  ['Pipfile.lock', { in: 'pypi', pins: pipfilePins }],
  ['Cargo.lock', { in: 'cargo', pins: tablePins }],
  ['composer.lock', { in: 'packagist', pins: composerPins }],
  ['packages.lock.json', { in: 'nuget', pins: nugetPins }],
  ['mix.lock', { in: 'hex', pins: mixPins }],
  ['gradle.lockfile', { in: 'maven', pins: gradlePins }],
]);

const IS_JSON = /(?:\.json|Pipfile\.lock|composer\.lock)$/;

/** Lock files: the exact version of each package. Which of them count is settled beside the manifests (pins.ts). */
export const lockFile: Reader = {
  name: 'lock-file',
  version: 1,
  reads: (path) => FORMATS.has(baseName(path)),
  read: tolerant((text, path, findings) => {
    const format = FORMATS.get(baseName(path));
    if (format === undefined) return;
    const root = IS_JSON.test(path) ? jsonOf(text) : null;
    if (root === undefined) findings.unread.push({ why: 'broken JSON' });
    else for (const pin of format.pins(text, root)) findings.facts.push(...pinFact(format.in, pin));
  }),
};
