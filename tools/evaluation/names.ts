import { readFileSync } from 'node:fs';
import type { Catalog } from '../../nextbest/src/model/catalog.ts';
import { fromRoot } from '../run.ts';

/** Ids of the catalogue by plain name, short forms without the maker's name included, to read another tool's names. */
export function technologyIdsByName(): ReadonlyMap<string, string> {
  const { technologies } = JSON.parse(readFileSync(fromRoot('nextbest/dist/catalog.json'), 'utf8')) as Catalog;
  const ids = new Map<string, string>();
  for (const { id, name } of technologies) {
    ids.set(plain(name), id);
    ids.set(plain(id), id);
  }
  for (const [written, id] of Object.entries(OTHER_NAMES)) ids.set(plain(written), id);
  return ids;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** How the peer writes what the catalogue names otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'AWS Lambda': 'aws-lambda',
  'AWS SQS': 'amazon-sqs',
  'AWS SNS': 'amazon-sns',
  'AWS S3': 'amazon-s3',
  'AWS EC2': 'amazon-ec2',
  'AWS RDS': 'amazon-rds',
  'AWS EKS': 'amazon-eks',
  'AWS ECS': 'amazon-ecs',
  'AWS ECR': 'amazon-ecr',
  'AWS DynamoDB': 'amazon-dynamodb',
  'AWS Cloudfront': 'amazon-cloudfront',
  'AWS Cloudwatch': 'amazon-cloudwatch',
  'AWS Route53': 'amazon-route-53',
  'AWS Api Gateway': 'amazon-api-gateway',
  'AWS SES': 'amazon-ses',
  'AWS EventBridge': 'amazon-eventbridge',
  'AWS Cognito': 'amazon-cognito',
  'AWS ElastiCache': 'amazon-elasticache',
  'AWS Athena': 'amazon-athena',
  'AWS Kinesis': 'amazon-kinesis-data-streams',
  'AWS Firehose': 'amazon-data-firehose',
};
