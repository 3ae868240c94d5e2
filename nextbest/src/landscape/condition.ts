import { type Environment, NONPRODUCTION_NAME, PRODUCTION_NAME, TELLS_ENVIRONMENT } from '#model/environment.ts';
import type { Attribute } from '#model/fact.ts';

/** `var.name`, `!var.name`, `var.name == text`, `var.name != text`: when an element is there at all. */
const CONDITION = /^(!?)var\.([\w-]+)(?: (==|!=) (.*))?$/;
/** The condition once its variable has this value: a boolean, or the condition itself where the value does not settle it. */
export function settledCondition(condition: string, valueOf: (variable: string) => Attribute | undefined): string | boolean {
  const [, not, variable, compared, text] = CONDITION.exec(condition) ?? [];
  if (variable === undefined || (compared !== undefined && TELLS_ENVIRONMENT.test(variable))) return condition;
  const value = valueOf(variable)?.value;
  if (value === undefined) return condition;
  if (compared === undefined) return typeof value === 'boolean' ? value === (not === '') : condition;
  return (String(value) === text) === (compared === '==');
}

/** Where an element is when its condition asks for an environment by name; undefined when the condition does not tell. */
export function conditionEnvironment(condition: string): Environment | undefined {
  const [, , variable = '', compared, text = ''] = CONDITION.exec(condition) ?? [];
  if (!TELLS_ENVIRONMENT.test(variable)) return undefined;
  if (PRODUCTION_NAME.test(text)) return compared === '==' ? 'production' : 'nonproduction';
  return NONPRODUCTION_NAME.test(text) && compared === '==' ? 'nonproduction' : undefined;
}
