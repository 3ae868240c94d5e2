import { type Environment, NONPRODUCTION_NAME, PRODUCTION_NAME, TELLS_ENVIRONMENT } from '#model/environment.ts';
import type { Attribute } from '#model/fact.ts';

/** `var.name`, `!var.name`, `var.name == text`, `var.name != text`: when an element is there at all. */
const CONDITION = /^(!?)var\.([\w-]+)(?: (==|!=) (.*))?$/;
/** Between conditions that must all hold. */
const AND = ' && ';

/** The condition once its variables have these values: a boolean, or what is left of it where the values do not settle it. */
export function settledCondition(condition: string, valueOf: ValueOf): string | boolean {
  const parts = condition.split(AND).map((part) => settledPart(part, valueOf));
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => part !== true);
  return open.length === 0 ? true : open.join(AND);
}

type ValueOf = (variable: string) => Attribute | undefined;

function settledPart(condition: string, valueOf: ValueOf): string | boolean {
  const [, not, variable, compared, text] = CONDITION.exec(condition) ?? [];
  if (variable === undefined || (compared !== undefined && TELLS_ENVIRONMENT.test(variable))) return condition;
  const value = valueOf(variable)?.value;
  if (value === undefined) return condition;
  if (compared === undefined) return typeof value === 'boolean' ? value === (not === '') : condition;
  return (String(value) === text) === (compared === '==');
}

/** Where an element is when its condition asks for an environment by name; undefined when the condition does not tell. */
export function conditionEnvironment(condition: string): Environment | undefined {
  const told = condition.split(AND).map(partEnvironment);
  return told.includes('nonproduction') ? 'nonproduction' : told.find((one) => one !== undefined);
}

function partEnvironment(condition: string): Environment | undefined {
  const [, , variable = '', compared, text = ''] = CONDITION.exec(condition) ?? [];
  if (!TELLS_ENVIRONMENT.test(variable)) return undefined;
  if (PRODUCTION_NAME.test(text)) return compared === '==' ? 'production' : 'nonproduction';
  return NONPRODUCTION_NAME.test(text) && compared === '==' ? 'nonproduction' : undefined;
}
