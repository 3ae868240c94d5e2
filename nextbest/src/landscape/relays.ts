import type { Fact, FactsOfFile, Reference } from '#model/fact.ts';
import { type Calls, callsIn } from './calls.ts';
import { folderOf } from './path.ts';
import { secretsIn } from './secret-values.ts';
import { isSameName, isSharedName, keyInTemplate, outputOfNested, type Templates, templatesIn } from './templates.ts';
import { once, walkOver } from './walk.ts';

/**
 * Elements that are no component and only pass on what they mention: locals, variables and outputs of modules, documents of policies,
 * identities and what is granted to them. They tell that a function uses a table though its own block never names the table.
 */
export interface Relays {
  /** The keys of addresses that a reference of a fact leads to: its own target first, then what lies behind relays. */
  behind(file: FactsOfFile, fact: Fact, reference: Reference): readonly string[];
  /** The same for who delivers: to name a task is not to be given what the task is given. */
  named(file: FactsOfFile, fact: Fact, reference: Reference): readonly string[];
  /** True for the address of what a workload is started from, or what holds a value for it. */
  carries(key: string): boolean;
}

const IDENTITY =
  /(?:^|_)(?:service_account|iam_role|iam_instance_profile|user_assigned_identity)$|^AWS::IAM::(?:Role|InstanceProfile|ManagedPolicy)$/;
const GRANT =
  /(?:^|_)iam_(?:member|binding|policy|policy_attachment|role_policy|role_policy_attachment)$|(?:^|_)(?:role_assignment|access_policy)$|^AWS::IAM::(?:Policy|ManagedPolicy|RolePolicy)$/;

/** The key of an element over all files, by the address that references of its module or template write; undefined when none can. */
export function addressKey(file: FactsOfFile, fact: Pick<Fact, 'in' | 'role' | 'name' | 'label'>): string | undefined {
  const { in: source, label, name } = fact;
  if (label === undefined) return undefined;
  if (source === 'cloudformation' || source === 'arm') return `${file.repository}:${file.path}:${label}`;
  if (source === 'structure' && TEMPLATES.has(file.reader)) return keyInTemplate(file, name, label);
  const address = terraformAddress(fact, label);
  if (source === 'structure' && name !== 'local' && name !== 'output') return undefined;
  return address === undefined ? undefined : `${file.repository}:${folderOf(file.path)}:${address}`;
}

function terraformAddress({ in: source, role, name }: Pick<Fact, 'in' | 'role' | 'name'>, label: string): string | undefined {
  if (source === 'terraform') return role === 'uses' ? `data.${name}.${label}` : `${name}.${label}`;
  if (source === 'terraform-module') return `module.${label}`;
  return source === 'structure' ? `${name}.${label}` : undefined;
}

/** Readers of files within which names hold, and of what such files share. */
const TEMPLATES: ReadonlySet<string> = new Set(['cloudformation', 'program']);

/** The key of what a fact refers to. Terraform's names hold in a folder, those of CloudFormation in a file, shared ones everywhere. */
export function targetKey(file: FactsOfFile, fact: Pick<Fact, 'in'>, to: string): string {
  if (isSharedName(to)) return to;
  const ofFile =
    fact.in === 'cloudformation' ||
    fact.in === 'arm' ||
    file.reader === 'cloudformation' ||
    (fact.in === 'structure' && TEMPLATES.has(file.reader));
  return `${file.repository}:${ofFile ? file.path : folderOf(file.path)}:${to}`;
}

/** `module.queue.url` is an output of what stands for the call `queue`. */
export function withoutOutput(key: string): string {
  return key.replace(/(:module\.[^.:]+)\.[^.:]+$/, '$1');
}

/** Elements that stand for what they mention. */
const VALUES: ReadonlySet<string> = new Set(['local', 'output', 'parameter', 'shared']);

/** Infrastructure whose elements name each other by address. */
export function isAddressed({ in: source }: Pick<Fact, 'in'>): boolean {
  return source === 'terraform' || source === 'cloudformation' || source === 'arm' || source === 'terraform-module';
}

/** What a workload is started from, and what holds a value for it: to name it is to lean on it, and on what it mentions. */
const CARRIER =
  /(?:^|_)(?:ecs_task_definition|launch_template|launch_configuration|ssm_parameter|key_vault_secret)$|^AWS::(?:ECS::TaskDefinition|EC2::LaunchTemplate|AutoScaling::LaunchConfiguration)$/;

/** True for the address of what a workload is started from. */
export function isTask(key: string): boolean {
  return /:\w{0,40}(?:ecs_task_definition|launch_template|launch_configuration)\.[^.:]+$/.test(key);
}

/** A policy as a document of its own. */
function isDocument(key: string): boolean {
  return key.includes(':data.');
}

interface Element {
  readonly kind: 'value' | 'identity' | 'grant' | 'carrier';
  /** Keys of what it mentions. */
  readonly mentions: readonly string[];
}

export function relaysOf(files: readonly FactsOfFile[]): Relays {
  const calls = callsIn(files);
  const elements = new Map<string, Element>();
  const templates = templatesIn(files);
  for (const file of files) for (const fact of file.facts) gather(elements, { file, fact, calls, templates });
  withoutAmbiguous(elements, files);
  const known: Known = { elements, granted: grantsByIdentity(elements), calls, templates };
  const held = secretsIn(files, targetKey);
  const walk = walkOver((key) => nextOf(key, known));
  /** Who is given a secret is given what it holds; who may only read it may not. */
  const heldFor = once((own): ReadonlySet<string> => {
    const given = [...walk([own], (key) => !isGranting(elements.get(key)))];
    return walk(
      given.flatMap((key) => held.get(key) ?? []),
      () => true,
    );
  });
  function carriersIn(keys: Iterable<string>): readonly string[] {
    return [...keys].filter((key) => (elements.get(key)?.kind ?? 'carrier') === 'carrier');
  }
  const mentioned = once((own) => carriersIn(walk([own], () => true)));
  const given = once((own) => carriersIn(new Set([...walk([own], () => true), ...heldFor(own)])));
  const named = once((own) => carriersIn(walk([own], (key) => !isTask(key))));
  function reached(own: string, { how }: Reference, find: (own: string) => readonly string[]): readonly string[] {
    // An identity whose name is handed on is for somebody else to take.
    return how === 'environment' && elements.get(own)?.kind === 'identity' ? [] : find(own);
  }
  return {
    carries: (key) => elements.get(key)?.kind === 'carrier',
    behind: (file, fact, reference) =>
      reached(targetKey(file, fact, reference.to), reference, held.size > 0 && reference.how !== 'permission' ? given : mentioned),
    named: (file, fact, reference) => reached(targetKey(file, fact, reference.to), reference, named),
  };
}

function isGranting(element: Element | undefined): boolean {
  return element?.kind === 'grant' || element?.kind === 'identity';
}

interface Known {
  readonly elements: ReadonlyMap<string, Element>;
  readonly granted: ReadonlyMap<string, readonly string[]>;
  readonly calls: Calls;
  readonly templates: Templates;
}

/** A value passes on what it mentions; an identity passes on what its grants mention, and never who else holds them. */
function nextOf(key: string, { elements, granted, calls, templates }: Known): readonly string[] {
  const element = elements.get(key);
  if (element === undefined) return [...outputsOf(key, calls), ...heldBy(key), ...outputOfNested(key, templates)];
  const mentions = element.kind === 'identity' ? [...element.mentions, ...(granted.get(key) ?? [])] : element.mentions;
  // To be allowed to start a task, or to pass a role on, is not to be given what they are given.
  return isGranting(element)
    ? mentions.filter((to) => !isTask(to) && !(isDocument(key) && elements.get(to)?.kind === 'identity'))
    : mentions;
}

const OUTPUT = /^([^:]*):([^:]*):(?:module\.([^.]+)|dependency\.([^.]+)\.outputs)\.([^.]+)$/;

/** `module.queue.url` is the output `url` of the folder that the call `queue` applies. */
function outputsOf(key: string, calls: Calls): readonly string[] {
  const [, repository = '', folder = '', call, dependency, output = ''] = OUTPUT.exec(key) ?? [];
  if (call === undefined && dependency === undefined) return [];
  const folders = call === undefined ? calls.depended(repository, folder, dependency ?? '') : calls.applied(repository, folder, call);
  return folders.map((applied) => `${applied}:output.${output}`);
}

/** The map or the secret that a call makes of the values that it is given. */
const HOLDER = /^(.{1,900}:module\.[^.]{1,200})\.(?:\w{1,60}_)?(?:config_?map|secret)_(?:name|arn|id)$/;

/** What a module that is kept elsewhere was given to hold, by the output that names what holds it. */
function heldBy(key: string): readonly string[] {
  const call = HOLDER.exec(key)?.[1];
  return call === undefined ? [] : [`${call}.*`];
}

/** Arguments whose entries are given to what runs. */
const HELD = /(?:^|_)(?:variables|env|environment|env_vars|settings|secrets?|data)$/;

interface Given {
  readonly file: FactsOfFile;
  readonly fact: Fact;
  readonly calls: Calls;
  readonly templates: Templates;
}

function gather(elements: Map<string, Element>, given: Given): void {
  const { file, fact } = given;
  if (fact.in === 'structure' && fact.name === 'argument') return gatherArgument(elements, given);
  if (fact.in === 'structure' && fact.name === 'stack-value') return gatherValue(elements, given);
  const key = addressKey(file, fact);
  const kind = kindOf(fact);
  if (key === undefined || kind === undefined) return;
  // Of an identity written in Terraform every mention stands in its trust policy: who may take it, not what it may do.
  const passed = (fact.references ?? []).filter(({ how }) => kind !== 'identity' || (fact.in === 'cloudformation' && how === 'permission'));
  const mentions = passed.map(({ to }) => targetKey(file, fact, to));
  if (fact.name === 'parameter') addValue(elements, key, mentions);
  else elements.set(key, { kind, mentions });
}

/** What a call gives to a variable is what the variable stands for in the folder, or the nested template, that the call applies. */
function gatherArgument(elements: Map<string, Element>, { file, fact, calls, templates }: Given): void {
  const [call = '', variable = ''] = fact.label?.split('.', 2) ?? [];
  if (file.reader === 'cloudformation') {
    const template = templates.nested(targetKey(file, fact, call));
    if (template !== undefined) addValue(elements, `${template}:${variable}`, mentionsOf(file, fact));
    return;
  }
  const folders = calls.applied(file.repository, folderOf(file.path), call);
  for (const applied of folders) addValue(elements, `${applied}:var.${variable}`, mentionsOf(file, fact));
  if (HELD.test(variable)) addValue(elements, targetKey(file, fact, `module.${call}.*`), mentionsOf(file, fact));
}

/** What a file of values gives to a parameter of the templates beside it. */
function gatherValue(elements: Map<string, Element>, { file, fact, templates }: Given): void {
  for (const template of templates.beside(file)) addValue(elements, `${template}:${fact.label ?? ''}`, mentionsOf(file, fact));
}

function mentionsOf(file: FactsOfFile, fact: Fact): readonly string[] {
  return (fact.references ?? []).map(({ to }) => targetKey(file, fact, to));
}

/** What is said to be given counts more than what only bears the same name. */
function addValue(elements: Map<string, Element>, key: string, mentions: readonly string[]): void {
  const all = [...(elements.get(key)?.mentions ?? []), ...mentions];
  const said = all.filter((mention) => !isSameName(mention));
  elements.set(key, { kind: 'value', mentions: said.length > 0 ? said : all });
}

/** Of a name that several templates share a value under, nobody can tell which one is meant: it leads nowhere. */
function withoutAmbiguous(elements: Map<string, Element>, files: readonly FactsOfFile[]): void {
  const sharing = new Map<string, string>();
  for (const file of files) {
    for (const { name, label = '' } of file.facts) {
      if (name !== 'shared' || !isSharedName(label)) continue;
      const first = sharing.get(label) ?? file.path;
      if (first !== file.path) elements.set(label, { kind: 'value', mentions: [] });
      sharing.set(label, first);
    }
  }
}

function kindOf({ in: source, name, role }: Fact): Element['kind'] | undefined {
  if (source === 'structure') return VALUES.has(name) ? 'value' : undefined;
  if (source === 'terraform' && role === 'uses') return name.endsWith('_policy_document') ? 'grant' : undefined;
  if (source !== 'terraform' && source !== 'cloudformation') return undefined;
  if (CARRIER.test(name)) return 'carrier';
  if (GRANT.test(name)) return 'grant';
  return IDENTITY.test(name) ? 'identity' : undefined;
}

/** What each identity is granted: the mentions of every grant that names it, without the identities among them. */
function grantsByIdentity(elements: ReadonlyMap<string, Element>): ReadonlyMap<string, readonly string[]> {
  const granted = new Map<string, string[]>();
  for (const { kind, mentions } of elements.values()) {
    if (kind !== 'grant') continue;
    const identities = mentions.filter((key) => elements.get(key)?.kind === 'identity');
    const others = mentions.filter((key) => elements.get(key)?.kind !== 'identity');
    for (const identity of identities) granted.set(identity, [...(granted.get(identity) ?? []), ...others]);
  }
  return granted;
}
