import { isSecretName } from '#model/secret.ts';
import { entries, field, items, textOf, type YamlNode } from '../yaml/node.ts';

/** What expressions of a workflow stand for where it is written out: `env.REGISTRY`, `inputs.image`, `steps.meta.outputs.tags`. */
export type Values = ReadonlyMap<string, string>;

const LONGEST = 20_000;
const SIMPLE = /^[\w./:@-]{1,100}$/;
const OR = /^([\w.-]{1,200})\s{0,9}\|\|\s{0,9}'([^']{0,200})'$/;
const VARIABLE = /\$(?:\{([A-Za-z_]\w{0,60})\}|([A-Za-z_]\w{0,60}))/g;
/** A word in quotes that is the same without them; a quote after a backslash is part of a longer text. */
const QUOTED = /(?<!\\)(["'])([\w./:@=${}-]{1,200})\1/g;
const ASSIGNED = /^[ \t]{0,40}(?:export[ \t]{1,9})?([A-Za-z_]\w{0,60})=["']?([\w./:@${}-]{1,100})["']?[ \t]{0,9}$/gm;

/** The environment of a workflow, a job or a step, added to what is known around it. */
export function withEnvironment(node: YamlNode | undefined, outer: Values = new Map()): Values {
  return added(field(node, 'env'), outer);
}

/** The variables of a pipeline or a job, added to what is known around it. */
export function withVariables(node: YamlNode | undefined, outer: Values = new Map()): Values {
  return added(field(node, 'variables'), outer);
}

/** The substitutions of a build with their defaults. */
export function withSubstitutions(node: YamlNode | undefined): Values {
  return added(field(node, 'substitutions'), new Map());
}

function added(variables: YamlNode | undefined, outer: Values): Values {
  const own = entries(variables).flatMap(({ key, value }) => {
    const text = textOf(value);
    return text === undefined || isSecretName(key) ? [] : [[`env.${key}`, resolved(text, outer)] as const];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

/** The defaults of the inputs that a workflow or an action takes. */
export function inputDefaults(inputs: YamlNode | undefined): Values {
  return new Map(
    entries(inputs).flatMap(({ key, value }) => {
      const text = textOf(field(value, 'default'));
      return text === undefined || isSecretName(key) ? [] : [[`inputs.${key}`, resolved(text, new Map())] as const];
    }),
  );
}

/** Inputs that may only be one thing, by the names that expressions have for them. */
export function onlyInputs(inputs: YamlNode | undefined): Values {
  return new Map(
    entries(inputs).flatMap(({ key, value }) => {
      const [only, ...others] = items(field(value, 'options'));
      const text = others.length > 0 ? undefined : textOf(only);
      return text === undefined ? [] : [`inputs.${key}`, `github.event.inputs.${key}`].map((name) => [name, text] as const);
    }),
  );
}

/** A text with what its expressions stand for; `$` for what is only known when the workflow runs. */
export function resolved(written: string, values: Values): string {
  const parts = written.slice(0, LONGEST).split('${{');
  const [first = '', ...others] = parts;
  return others.reduce((text, part) => {
    const end = part.indexOf('}}');
    const known = end === -1 ? '$' : standsFor(part.slice(0, end).trim(), values);
    return `${text}${known}${end === -1 ? '' : part.slice(end + 2)}`.slice(0, LONGEST);
  }, first);
}

function standsFor(expression: string, values: Values): string {
  const [, name = expression, otherwise] = OR.exec(expression) ?? [];
  return values.get(name) ?? otherwise ?? '$';
}

/** A script with the variables whose value its workflow or the script itself writes out. */
export function scriptWith(text: string, values: Values): string {
  const script = resolved(text, values);
  const own = new Map<string, string>();
  const valueOf = (name: string): string | undefined => own.get(name) ?? values.get(`env.${name}`);
  for (const [, name = '', value = ''] of script.matchAll(ASSIGNED)) own.set(name, replaced(value, valueOf));
  return replaced(replaced(script, valueOf), valueOf).replace(QUOTED, '$2');
}

function replaced(script: string, valueOf: (name: string) => string | undefined): string {
  return script.replace(VARIABLE, (whole, braced: string | undefined, plain: string | undefined) => {
    const name = braced ?? plain ?? '';
    const value = isSecretName(name) ? '' : (valueOf(name) ?? '');
    return SIMPLE.test(value) ? value : whole;
  });
}
