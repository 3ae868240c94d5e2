import type { Mark, RungWhen, Technology } from '#model/catalog.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Fact } from '#model/fact.ts';
import type { Rung } from '#model/rung.ts';
import { type Unknown, unknown } from '#model/unknown.ts';
import { type Match, placeOf } from './match.ts';
import { passes } from './setting-test.ts';

/** The rung that a match proves, read from settings before names; a client library proves none. */
export function rungOf(match: Match): { readonly rung: Rung | Unknown; readonly evidence: Evidence } {
  const { fact, mark, technology } = match;
  const place = placeOf(match);
  if (mark.shows === 'need') {
    const names = NAMES[fact.in];
    const says = names === undefined ? `${describe(fact)} is a client of ${technology.name}` : `${fact.name} names ${technology.name}`;
    return {
      rung: unknown(
        `a ${names ?? 'client library for'} ${technology.name} shows the need, not who runs it`,
        `say in .nextbest/stack.yaml where ${technology.name} runs`,
      ),
      evidence: measured(says, place),
    };
  }
  const setting = settingOf(match);
  if (setting !== undefined) {
    const line = fact.attributes?.[setting.attribute]?.line ?? fact.line;
    return { rung: setting.rung, evidence: measured(`${describe(fact)} sets ${settingText(setting, fact)}`, { ...place, line }) };
  }
  const rung = defaultRung(mark, technology, fact);
  return { rung, evidence: measured(describe(fact), place) };
}

/** What names a technology without being a client of it. */
const NAMES: Readonly<Partial<Record<Fact['in'], string>>> = { variable: 'variable named after', setting: 'setting that names' };

/** The setting of a match that tells its rung; the first that holds. */
function settingOf({ fact, mark }: Match): RungWhen | undefined {
  return mark.rungWhen?.find((when) => passes(when, fact));
}

/** A part of something shared is where the whole is. */
function defaultRung(mark: Mark, { name, shared, marks }: Technology, fact: Fact): Rung | Unknown {
  const whole = shared === true ? marks.find((one) => one.rung !== undefined)?.rung : undefined;
  return (
    mark.rung ?? whole ?? unknown(`${fact.name} alone does not tell how ${name} is run`, `say in .nextbest/stack.yaml how ${name} is run`)
  );
}

function settingText(when: RungWhen, fact: Fact): string {
  const value = fact.attributes?.[when.attribute]?.value;
  return when.equals === undefined && when.matches === undefined ? when.attribute : `${when.attribute} = ${String(value)}`;
}

/** What a fact says, in words: `aws_sqs_queue "orders"`, `image redis:6`. */
export function describe(fact: Fact): string {
  const { in: source, name, label = '', role } = fact;
  if (source === 'image') return imageText(fact);
  if (source === 'file') return name;
  if (source === 'machine') return machineText(fact);
  if (source === 'structure' && name === 'clients') return clientText(fact);
  return label === '' || role === 'uses' ? name : `${name} "${label}"`;
}

function imageText({ name, version, attributes }: Fact): string {
  const image = version === undefined ? name : `${name}:${version}`;
  return attributes?.['builtOn'] === undefined ? `image ${image}` : `built on ${image}`;
}

/** `package nginx`, `role nginx`. */
function machineText({ name, attributes }: Fact): string {
  const kind = attributes?.['kind']?.value;
  return kind === undefined ? name : `${String(kind)} ${name}`;
}

/** A file of settings that names a service is no client of it. */
function clientText({ label = '', attributes }: Fact): string {
  return attributes?.['named'] === undefined ? `a client of ${label}` : `${label} is named`;
}
