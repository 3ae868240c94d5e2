/** `optional`: a variant, overlay or example that may be chosen. */
export type Environment = 'production' | 'nonproduction' | 'optional' | 'unknown';

/** Names of variables that tell where the whole is deployed. */
export const TELLS_ENVIRONMENT = /(?:^|_)(?:env|environment|stage|account_type)(?:_name)?$/i;
/** What such a variable holds in production. */
export const PRODUCTION_NAME = /^(?:prod|production|prd|live)$/i;
/** What it holds elsewhere. */
export const NONPRODUCTION_NAME = /^(?:dev\w*|staging|stage|stg|test\w*|qa|uat|sandbox|scratch|local|integration|preview)$/i;
