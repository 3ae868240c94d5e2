import { isSecretName, looksSecret } from '#model/secret.ts';

const CHOICE = /^(?<test>.{1,140}?)\s{0,20}\?\s{0,20}(?<then>[01])\s{0,20}:\s{0,20}(?<otherwise>[01])\s{0,20}$/s;
const TEST =
  /^\(?\s{0,20}(?<not>!?)\s{0,20}(?<name>(?:var|local)\.[\w-]{1,100})(?:\s{0,20}(?<compared>==|!=)\s{0,20}(?:"(?<text>[\w.-]{0,40})"|(?<word>true|false)))?\s{0,20}\)?$/;

const FILLED =
  /^\(?\s{0,20}length\(\s{0,20}(var\.[\w-]{1,100})\s{0,20}\)\s{0,20}>\s{0,20}0\s{0,20}\)?\s{0,20}\?\s{0,20}1\s{0,20}:\s{0,20}0\s{0,20}$/;

/**
 * The condition under which `test ? 1 : 0` is 1, in one form: `var.name`, `!var.name`, `var.name == text` or `var.name != text`, and
 * `var.name != []` for a list that must not be empty; undefined for all that compares anything else. Several that must all hold are joined
 * by ` && `, with `?` for one of them that compares anything else.
 */
export function presentIf(expression: string): string | undefined {
  const listed = FILLED.exec(expression)?.[1];
  if (listed !== undefined) return `${listed} != []`;
  const choice = CHOICE.exec(expression)?.groups;
  return choice === undefined || choice['then'] === choice['otherwise']
    ? undefined
    : (condition(choice['test'] ?? '', choice['then'] === '1') ?? (choice['then'] === '1' ? allOf(choice['test'] ?? '') : undefined));
}

function allOf(test: string): string | undefined {
  const written = /^\(([^()]{1,140})\)$/.exec(test)?.[1] ?? test;
  if (/[()|?]/.test(written)) return undefined;
  const parts = written.split('&&').map((part) => condition(part.trim(), true) ?? '?');
  return parts.length > 1 && parts.some((part) => part !== '?') ? parts.join(' && ') : undefined;
}

/** The condition under which a test is as wanted. */
function condition(test: string, wanted: boolean): string | undefined {
  const { not, name, compared, text, word } = TEST.exec(test)?.groups ?? {};
  if (name === undefined || isSecretName(name) || looksSecret(text ?? '')) return undefined;
  const asked = (compared !== '!=') === (not === '');
  const holds = asked === wanted;
  const literal = text ?? word;
  return literal === undefined ? `${holds ? '' : '!'}${name}` : `${name} ${holds ? '==' : '!='} ${literal}`;
}
