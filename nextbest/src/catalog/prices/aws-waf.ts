import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const awsWaf: readonly Price[] = [
  price('aws-waf/acl-month', {
    says: 'one web ACL for one month',
    usd: 5,
    unit: 'month',
    region: 'us-east-1',
    ...infracost('aws/waf_web_acl_test', '2024-07-01'),
  }),
  price('aws-waf/rule-month', {
    says: 'one rule for one month',
    usd: 1,
    unit: 'month',
    region: 'us-east-1',
    ...infracost('aws/waf_web_acl_test', '2024-07-01'),
  }),
  price('aws-waf/request', {
    says: 'one request looked at',
    usd: 0.6,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...infracost('aws/waf_web_acl_test', '2024-07-01'),
  }),
];
