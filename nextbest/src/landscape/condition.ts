import type { Environment } from '#model/environment.ts';
import type { Attribute } from '#model/fact.ts';

/** `var.name`, `!var.name`, `var.name == text`, `var.name != text`: when an element is there at all. */
const CONDITION = /^(!?)var\.([\w-]+)(?: (==|!=) (.*))?$/;
/** Variables that tell where the whole is deployed. */
const TELLS_ENVIRONMENT = /(?:^|_)(?:env|environment|stage|account_type)(?:_name)?$/i;
const PRODUCTION = /^(?:prod|production|prd|live)$/i;
const NONPRODUCTION = /^(?:dev\w*|staging|stage|stg|test\w*|qa|uat|sandbox|scratch|local|integration|preview)$/i;

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
  if (PRODUCTION.test(text)) return compared === '==' ? 'production' : 'nonproduction';
  return NONPRODUCTION.test(text) && compared === '==' ? 'nonproduction' : undefined;
}
