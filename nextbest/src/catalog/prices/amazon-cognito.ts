import type { Price } from '#model/price.ts';
import { notConfirmed } from '../origin.ts';
import { price } from '../price.ts';

const unread = notConfirmed();

export const amazonCognito: readonly Price[] = [
  price('amazon-cognito/user-month', {
    says: 'one user who signs in that month, Lite, above those that are free',
    usd: 0.0055,
    unit: 'user-month',
    region: 'us-east-1',
    ...unread,
    status: 'unconfirmed',
  }),
  price('amazon-cognito/essentials-user-month', {
    says: 'one user who signs in that month, Essentials, above those that are free',
    usd: 0.015,
    unit: 'user-month',
    region: 'us-east-1',
    ...unread,
    status: 'unconfirmed',
  }),
];
