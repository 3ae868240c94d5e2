import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { gateFact, jobImage } from '../pipeline/facts.ts';
import { oneShell, scriptFacts, scriptsIn } from '../pipeline/script.ts';
import type { Reader } from '../reader.ts';
import { versionText } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { eachDocument } from '../yaml/documents.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

const PLUGIN = /^((?:[\w.-]{1,100}\/)?[\w.-]{1,100})(?:#(v?[\w.-]{1,60}))?$/;

/** Buildkite: the programs, plugins and images of each step, and the steps that wait for a person. */
export const buildkite: Reader = {
  name: 'buildkite',
  version: 6,
  reads: (path) => /(?:^|\/)(?:\.buildkite\/(?:[\w.-]{1,60}\/){0,4}[\w.-]{1,100}|buildkite)\.ya?ml$/.test(path),
  mayRead: (text) => text.includes('steps'),
  read: eachDocument(gather),
};

/** A pipeline is a map with steps, or only their list. */
function gather(document: YamlNode, findings: Findings): void {
  const written = items(document.kind === 'list' ? document : field(document, 'steps'));
  const steps = written.flatMap((step) => [step, ...items(field(step, 'steps'))]);
  if (steps.length === 0) return;
  const { line, endLine } = document;
  const attributes = attributesOf([queueOf([document, ...steps])]);
  findings.facts.push(factOf({ in: 'platform', name: 'buildkite/pipeline', role: 'uses', line, endLine, attributes }));
  for (const step of steps) findings.facts.push(...factsOf(step));
}

function factsOf(step: YamlNode): readonly Fact[] {
  const label = nameText(textOf(field(step, 'key')) ?? textOf(field(step, 'label')) ?? textOf(field(step, 'name')));
  const block = entry(step, 'block') ?? entry(step, 'input');
  const waits = block === undefined ? [] : [gateFact('approval', textOf(block.value) ?? label, block.line)];
  const used = pluginsOf(field(step, 'plugins'));
  const scripts = ['command', 'commands'].flatMap((key) => scriptsIn(field(step, key)));
  const images = [field(step, 'image'), ...used.map(({ value }) => field(value, 'image'))].flatMap((image) =>
    jobImage(image, 'image', label),
  );
  return [...waits, ...used.flatMap(({ key, line }) => pluginFact(key, line, label)), ...images, ...scriptFacts(oneShell(scripts), label)];
}

type Plugin = Pick<YamlEntry, 'key' | 'line' | 'value'>;

/** Plugins are listed by name, or as maps of their settings. */
function pluginsOf(plugins: YamlNode | undefined): readonly Plugin[] {
  const listed = items(plugins).flatMap((plugin): readonly Plugin[] =>
    plugin.kind === 'map' ? entries(plugin) : [{ key: textOf(plugin) ?? '', line: plugin.line, value: plugin }],
  );
  return [...listed, ...entries(plugins)];
}

function pluginFact(written: string, line: number, label: string | undefined): readonly Fact[] {
  const [, name, version] = PLUGIN.exec(written) ?? [];
  if (name === undefined) return [];
  const full = name.includes('/') ? name : `buildkite-plugins/${name}`;
  return [factOf({ in: 'action', name: full, role: 'uses', label, line, version: versionText(version) })];
}

/** The queue of agents that steps ask for. */
function queueOf(nodes: readonly YamlNode[]): Setting {
  const found = nodes.flatMap((node) => entry(field(node, 'agents'), 'queue') ?? [])[0];
  return ['runs-on', textOf(found?.value), found?.line];
}
