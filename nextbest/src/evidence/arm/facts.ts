import type { Fact, Reference } from '#model/fact.ts';
import { isSecretName } from '#model/secret.ts';
import { factOf } from '../fact.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { entries, entry, field, items, sizeUpTo, textOf, type YamlNode } from '../yaml/node.ts';
import { type ArmResource, type ArmTemplate, literalOf } from './template.ts';

/** Metadata, scripts and environments: their values say nothing about a rung, or may be secret. */
const LEFT_OUT = new Set(
  (
    'tags appSettings connectionStrings env environmentVariables secrets metadata customData protectedSettings settings identity ' +
    'dependsOn outputs variables parameters value definition commands args command'
  ).split(' '),
);
/** What every resource says of itself. */
const OWN = new Set(['type', 'name', 'apiVersion', 'condition', 'location', 'resources']);
const DEPTH_LIMIT = 12;
/** Values of one resource that are gone through. */
const SIZE_LIMIT = 20_000;

/** The facts of a template, whichever language it is written in. */
export function armFacts(template: ArmTemplate): readonly Fact[] {
  const modules = template.modules.map(({ label, path, line, present }) =>
    factOf({
      in: 'structure',
      name: 'bicep-module',
      role: 'declares',
      label,
      line,
      attributes: presence(present, line),
      references: [{ to: path, how: 'module', line }],
    }),
  );
  return [...modules, ...template.resources.flatMap((resource) => factsOf(resource, template))];
}

function presence(present: boolean | undefined, line: number): Fact['attributes'] {
  return present === false ? { countIf: { value: false, line } } : undefined;
}

function factsOf(resource: ArmResource, template: ArmTemplate): readonly Fact[] {
  const { type, label, line, endLine, existing, present, body } = resource;
  const small = sizeUpTo(SIZE_LIMIT, body) <= SIZE_LIMIT;
  const settings = small ? [...settingsOf(body, { path: '', depth: 0, template }), planOf(resource, template)] : [];
  const images = small ? imagesOf(resource, template) : [];
  return [
    factOf({
      in: 'arm',
      name: type,
      role: existing ? 'uses' : 'defines',
      label,
      line,
      endLine,
      attributes: { ...attributesOf(settings), ...presence(present, line) },
      references: small ? referencesOf(resource, template) : [],
    }),
    ...images,
  ];
}

interface Position {
  readonly path: string;
  readonly depth: number;
  readonly template: ArmTemplate;
}

/** Keys joined by `.`, list positions as `[0]`. */
function* settingsOf(node: YamlNode, at: Position): Generator<Setting, void> {
  const literal = literalOf(node, at.template);
  if (literal === undefined || at.depth > DEPTH_LIMIT || at.path.length > 200) return;
  if (literal.kind === 'scalar') return void (yield [at.path, literal.value, node.line]);
  const depth = at.depth + 1;
  for (const [index, item] of items(literal).entries()) yield* settingsOf(item, { ...at, depth, path: `${at.path}[${index}]` });
  for (const { key, value } of entries(literal))
    if (!LEFT_OUT.has(key) && !isSecretName(key) && !(at.path === '' && OWN.has(key)))
      yield* settingsOf(value, { ...at, depth, path: at.path === '' ? key : `${at.path}.${key}` });
}

/** The size of the plan that an app runs on, where the same file describes it. */
function planOf({ body, type }: ArmResource, template: ArmTemplate): Setting {
  const written = field(body, 'properties', 'serverFarmId');
  const named = type === 'Microsoft.Web/sites' && written !== undefined ? template.mentions(written) : [];
  const plan = template.resources.find((one) => one.type === 'Microsoft.Web/serverfarms' && named.includes(one.label));
  const sku = literalOf(field(plan?.body, 'sku'), template);
  const size = literalOf(field(sku, 'name'), template);
  return ['plan', size?.kind === 'scalar' ? size.value : undefined, written?.line];
}

/** What a resource mentions, each once for each reason. */
function referencesOf(resource: ArmResource, template: ArmTemplate): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const one of [resource, ...configurationsOf(resource, template)]) gatherReferences(found, one, template);
  found.delete(resource.label);
  return [...found.values()];
}

/** The settings of an app may be a resource of their own. */
function configurationsOf({ type, label }: ArmResource, template: ArmTemplate): readonly ArmResource[] {
  if (type !== 'Microsoft.Web/sites') return [];
  return template.resources.filter((one) => {
    const parent = field(one.body, 'parent');
    return one.type === `${type}/config` && (one.within === label || (parent !== undefined && template.mentions(parent).includes(label)));
  });
}

function gatherReferences(found: Map<string, Reference>, { body, label }: ArmResource, template: ArmTemplate): void {
  const ordered = entry(body, 'dependsOn')?.value;
  for (const node of leavesOf(body)) {
    const how = ordered !== undefined && ordered.line <= node.line && node.line <= ordered.endLine ? 'depends-on' : 'resource';
    for (const to of template.mentions(node)) if (to !== label && !found.has(to)) found.set(to, { to, how, line: node.line });
  }
}

function* leavesOf(node: YamlNode): Generator<YamlNode, void> {
  if (node.kind === 'scalar') yield node;
  for (const item of items(node)) yield* leavesOf(item);
  // Resources inside resources are resources of their own.
  for (const { key, value } of entries(node)) if (key !== 'resources') yield* leavesOf(value);
}

/** Images that are started, where their names are written out. */
function imagesOf({ body, label }: ArmResource, template: ArmTemplate): readonly Fact[] {
  const properties = field(body, 'properties');
  const containers = [...items(field(properties, 'template', 'containers')), ...items(field(properties, 'containers'))];
  return containers.flatMap((container) => {
    const written = entry(container, 'image') ?? entry(field(container, 'properties'), 'image');
    const literal = literalOf(written?.value, template);
    const image = literal === undefined ? undefined : writtenImage(textOf(literal) ?? '');
    if (written === undefined || image === undefined || (textOf(literal) ?? '').startsWith('[')) return [];
    return [factOf({ in: 'image', role: 'runs', label, line: written.line, name: image.name, version: image.version })];
  });
}
