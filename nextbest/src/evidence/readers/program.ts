import type { Fact, Reference } from '#model/fact.ts';
import { runtimeOf } from '../cloudformation/runtime.ts';
import { balancedIn } from '../construct/balancers.ts';
import { calledReferences } from '../construct/calls.ts';
import { type Construct, constructsOf } from '../construct/constructs.ts';
import { definitionsIn } from '../construct/definitions.ts';
import { foreignIn } from '../construct/foreign.ts';
import { expanded } from '../construct/helpers.ts';
import { importsOf } from '../construct/imports.ts';
import { type Literals, literalOf, literalsIn } from '../construct/literal.ts';
import { mask } from '../construct/mask.ts';
import type { Program } from '../construct/reach.ts';
import { fieldName, referencesOf } from '../construct/references.ts';
import { factOf } from '../fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';

/** One of these stands in every such program; looked for first, since almost no file of code is one. */
const WORD = /aws[-_]cdk|@pulumi\/|constructs|sst\.aws\./;
const MARK = /["'](?:aws-cdk-lib|@aws-cdk\/|@pulumi\/|constructs["'])|\bsst\.aws\.|\b(?:from|import) aws_cdk\b/;
/** Characters that are looked at for what is mentioned. */
const BUDGET = 2_000_000;

/** Infrastructure written as a program (CDK, Pulumi, SST): what it creates by name, without running it. */
export const program: Reader = {
  name: 'program',
  version: 4,
  reads: (path) => /\.(?:[cm]?ts|py)$/.test(path) && !/\.d\.[cm]?ts$/.test(path),
  mayRead: (text) => WORD.test(text) && MARK.test(text),
  read: tolerant((text, path, findings) => {
    const language = path.endsWith('.py') ? 'python' : 'script';
    const masked = mask(text, language);
    const literals = literalsIn(masked);
    const source = { masked, language, names: importsOf(masked) } as const;
    const definitions = definitionsIn(source);
    const constructs = expanded(constructsOf(source, literals), { source, literals, definitions });
    const held = new Map<string, Construct[]>();
    for (const one of constructs) if (one.variable !== undefined) held.set(one.variable, [...(held.get(one.variable) ?? []), one]);
    const known: Program = {
      masked,
      starts: lineStarts(text),
      names: source.names,
      constructs,
      held,
      definitions,
      budget: { left: BUDGET },
    };
    const called = calledReferences(known);
    for (const one of constructs) findings.facts.push(...factsOf(one, { known, literals, called: called.get(one) ?? [] }));
    for (const one of balancedIn(known)) findings.facts.push(balancerOf(one, known));
    findings.facts.push(...fieldsOf(known));
    const made = new Set(constructs.map(({ start }) => start));
    for (const { name, start } of foreignIn(source, made))
      findings.facts.push(factOf({ in: 'structure', name: 'construct', role: 'declares', label: name, line: lineAt(known.starts, start) }));
  }),
};

interface Context {
  readonly known: Program;
  readonly literals: Literals;
  readonly called: readonly Reference[];
}

function factsOf(construct: Construct, { known, literals, called }: Context): readonly Fact[] {
  const { type, label, start, end } = construct;
  const line = lineAt(known.starts, start);
  const settings = [...construct.properties].map(([key, span]): Setting => {
    const value = literalOf(known.masked, span, literals);
    return [settingName(key, type.in), value, lineAt(known.starts, span.start)];
  });
  const runtime = settings.find(([key]) => key.toLowerCase() === 'runtime');
  const language = typeof runtime?.[1] === 'string' ? runtimeOf(runtime[1]) : undefined;
  const references = [...referencesOf(construct, known), ...called];
  return [
    factOf({ ...type, role: 'defines', label, line, endLine: lineAt(known.starts, end), attributes: attributesOf(settings), references }),
    ...(language === undefined
      ? []
      : [factOf({ in: 'runtime', name: language.name, role: 'uses', label, line: runtime?.[2] ?? line, version: language.version })]),
  ];
}

/** Fields that hold a construct, for the other stacks of the program to be given. */
function fieldsOf({ definitions, held, starts }: Program): readonly Fact[] {
  return [...held].flatMap(([name, constructs]) => {
    const [only, ...others] = constructs;
    const isField = (definitions.get(name) ?? []).some((one) => one.isField === true && only !== undefined && one.start <= only.start);
    if (only === undefined || others.length > 0 || !isField || only.type.in !== 'cloudformation') return [];
    const line = lineAt(starts, only.start);
    const references = [{ to: only.label, how: 'resource' as const, line }];
    return [factOf({ in: 'structure', name: 'shared', role: 'declares', label: fieldName(name), line, references })];
  });
}

/** The load balancer that stands before a construct and is written nowhere else. */
function balancerOf({ label, start }: Construct, { starts }: Program): Fact {
  const line = lineAt(starts, start);
  const references = [{ to: label, how: 'resource' as const, line }];
  return factOf({
    in: 'cloudformation',
    name: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    role: 'defines',
    label: `${label}LoadBalancer`,
    line,
    references,
  });
}

/** `memorySize` and `memory_size` are MemorySize to CloudFormation and memory_size to Terraform. */
function settingName(key: string, source: Fact['in']): string {
  if (source === 'terraform') return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return key.replace(/(?:^|_)(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
