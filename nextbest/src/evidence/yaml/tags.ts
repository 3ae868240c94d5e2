import type { Tags } from 'yaml';

const FUNCTIONS = (
  'And Base64 Cidr Condition Equals FindInMap ForEach GetAtt GetAZs If ImportValue Join Length Not Or Ref Select Split ' +
  'Sub ToJsonString Transform'
).split(' ');

/**
 * CloudFormation's short functions, known so that they are no warnings. The value stays what it is (text, map or list); the tag itself
 * is kept beside it by the parser.
 */
export const CLOUDFORMATION_TAGS: Tags = FUNCTIONS.flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => text },
  { tag: `!${name}`, collection: 'map' as const },
  { tag: `!${name}`, collection: 'seq' as const },
]);
