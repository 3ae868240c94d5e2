import type { Price } from '#model/price.ts';
import { notConfirmed } from '../origin.ts';
import { price } from '../price.ts';

export const amazonSagemakerServerless: readonly Price[] = [
  price('amazon-sagemaker-serverless/gigabyte-second', {
    says: 'one GB of memory for one second of an answer',
    usd: 0.000_02,
    unit: 'GB-second',
    region: 'us-east-1',
    ...notConfirmed(),
    status: 'unconfirmed',
  }),
];
