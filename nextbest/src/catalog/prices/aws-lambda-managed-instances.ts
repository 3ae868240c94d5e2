import type { Price } from '#model/price.ts';
import { awsToolkit } from '../origin.ts';
import { price } from '../price.ts';

// Machines are paid for as those of EC2, with 15 percent on top.
export const awsLambdaManagedInstances: readonly Price[] = [
  price('aws-lambda-managed-instances/request', {
    says: 'one request',
    usd: 0.2,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...awsToolkit('specialized-skills/serverless-skills/aws-lambda-managed-instances/SKILL.md'),
  }),
];
