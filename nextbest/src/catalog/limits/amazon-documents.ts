import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { awsSdk, awsToolkit, page } from '../origin.ts';

// What Amazon DynamoDB and Keyspaces cannot do beyond.

const dynamodb = awsToolkit('core-skills/aws-database/assets/dynamodb.md');
const keyspaces = awsToolkit('core-skills/aws-database/assets/keyspaces.md');

const dynamodbItem = limit('item', { of: 'data.itemKB', atMost: 400, unit: 'KB' }, dynamodb);
const lackedByDynamodb = [
  ...lacks({ joins: 'joins' }, { ...dynamodb, hard: false }),
  ...lacks(
    { procedures: 'stored procedures', triggers: 'triggers inside the database' },
    { ...awsSdk('dynamodb: no such setting'), hard: false },
  ),
];
const requestUnits = limit(
  'request units per second and table',
  { of: 'load.perSecondPeak', atMost: 40_000, unit: 'units/s' },
  { ...page('docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html'), hard: false, raisable: 'yes' },
);

export const dynamodbLimits = [dynamodbItem, requestUnits, ...lackedByDynamodb];

export const dynamodbProvisionedLimits = [dynamodbItem, requestUnits, ...lackedByDynamodb];

export const keyspacesLimits = [
  limit('row', { of: 'data.itemKB', atMost: 1_024, unit: 'KB' }, keyspaces),
  ...lacks({ joins: 'joins', 'secondary-indexes': 'a second index' }, keyspaces),
];
