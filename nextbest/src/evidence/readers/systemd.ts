import type { Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { softwareFact } from '../machine/software.ts';
import { scriptFacts } from '../pipeline/script.ts';
import { type IniSetting, readIni } from '../platform/ini.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';

const UNIT = /^([\w:.@\\-]{1,200})\.(service|timer)(?:\.(?:j2|erb|tpl|in))?$/;
const BYTES: Readonly<Record<string, number>> = { '': 1 / 1_048_576, K: 1 / 1024, M: 1, G: 1024, T: 1_048_576 };
/** Settings that name units which have to run as well. */
const NEEDS = new Set(['Requires', 'Wants', 'BindsTo']);

/** Where a distribution puts the programs of its packages. */
const PACKAGED = /^[-@:+!|]{0,6}\/(?:usr\/)?(?:s?bin|lib|libexec)\/(?:[\w.-]{1,60}\/){0,4}([\w.-]{1,60})(?:\s|$)/;
/** What runs code that lies elsewhere, and tools that a few words make a job of. */
const RUNS_OTHERS =
  /^(?:(?:ba|da|z|k)?sh|env|python[\d.]*|node(?:js)?|npm|npx|yarn|ruby|bundle|java|perl|php[\d.]*(?:-fpm[\d.]*)?|dotnet|uv|gunicorn|uvicorn|celery|puma|docker(?:-compose)?|podman|make|sudo|su|nice|flock|curl|wget|rsync|find|tar|echo|true|cat|systemctl|git|certbot)$/;

/** systemd units: a service with its program, memory and the hosts in its environment, or a timer with its time. */
export const systemd: Reader = {
  name: 'systemd',
  version: 3,
  reads: (path) => UNIT.test(baseName(path)),
  mayRead: (text) => /^[ \t]{0,100}\[(?:Service|Timer)\]/m.test(text),
  read: tolerant((text, path, findings) => {
    const [, name, kind = 'service'] = UNIT.exec(baseName(path)) ?? [];
    gather({ label: nameText(name?.replace(/@$/, '')), kind, text }, findings);
  }),
};

interface Unit {
  readonly label: string | undefined;
  readonly kind: string;
  readonly text: string;
}

function gather({ label, kind, text }: Unit, findings: Findings): void {
  const { sections, settings } = readIni(text);
  const section = kind === 'timer' ? 'Timer' : 'Service';
  const line = sections.get(section);
  if (line === undefined) return;
  const own = settings.filter((setting) => setting.section === section);
  const starts = own.filter(({ name }) => /^Exec(?:Start|StartPre|StartPost|Reload)$/.test(name));
  const references = [...own.flatMap(hostsIn), ...settings.filter(({ name }) => NEEDS.has(name)).flatMap(neededUnits)];
  const attributes = attributesOf(settingsOf(own));
  const role = kind === 'timer' ? 'defines' : 'runs';
  const software = kind === 'service' && label !== undefined ? softwareFact({ text: label, kind: 'service', line }) : undefined;
  findings.facts.push(factOf({ in: 'platform', name: `systemd/${kind}`, role, label, line, attributes, references }));
  if (software !== undefined) findings.facts.push(software);
  const scripts = starts.map((start) => ({
    text: start.value.replace(/^[-@:+!|]{1,6}/, ''),
    line: start.line,
    endLine: start.line,
    literal: false,
  }));
  findings.facts.push(...scriptFacts(scripts, label));
}

function* settingsOf(own: readonly IniSetting[]): Generator<Setting, void> {
  for (const { name, value, line } of own) {
    if (name === 'MemoryMax' || name === 'MemoryLimit') yield ['memoryMB', megabytes(value), line];
    if (name === 'Type') yield ['type', value, line];
    if (name === 'ExecStart') yield ['packaged', isPackaged(value) ? true : undefined, line];
    if (name === 'OnCalendar') yield ['schedule', value, line];
    if (name === 'CPUQuota') yield ['vcpu', /^\d{1,6}%$/.test(value) ? Number.parseInt(value, 10) / 100 : undefined, line];
  }
}

/** The program of a package that a distribution offers, rather than code of whoever wrote the unit. */
function isPackaged(command: string): boolean {
  const program = PACKAGED.exec(command.slice(0, 500))?.[1];
  return program !== undefined && !RUNS_OTHERS.test(program);
}

function megabytes(value: string): number | undefined {
  const [, amount, unit = ''] = /^(\d{1,15})([KMGT]?)$/.exec(value) ?? [];
  return amount === undefined ? undefined : Math.round(Number(amount) * (BYTES[unit] ?? 1) * 1000) / 1000;
}

/** `Environment="A=b" C=d`: hosts of variables that are no secrets. */
function hostsIn({ name, value, line }: IniSetting): readonly Reference[] {
  if (name !== 'Environment') return [];
  return [...value.slice(0, 2_000).matchAll(/(?:^|[\s"'])([A-Za-z_]\w{0,100})=([^\s"']{1,500})/g)].flatMap(
    ([, variable = '', address = '']) => hostReferences({ name: variable, value: address, line }),
  );
}

function neededUnits({ value, line }: IniSetting): readonly Reference[] {
  return value.split(/\s+/, 20).flatMap((unit) => {
    const [, name = '', kind] = UNIT.exec(unit) ?? [];
    return kind === 'service' ? [{ to: name, how: 'depends-on' as const, line }] : [];
  });
}
