import type { Ladder } from '#model/catalog.ts';
import { judgement } from '../origin.ts';
import { own, vendor } from '../rung.ts';

export const payments: Ladder = {
  capability: 'payments',
  does: 'take money',
  notices: 'Customers pay the way they want to, and card numbers never reach our servers.',
  metric: 'share of payments that succeed',
  writeIt: {
    what: 'Forms that take card numbers, and a program that speaks to a bank.',
    hours: [160, 800],
    lacks: 'The audit that card numbers ask for, other ways to pay, disputes, refunds and fraud.',
    source: judgement().source,
  },
  rungs: [
    vendor({
      rung: 'saas',
      technology: 'stripe',
      name: 'Stripe',
      tryOut: { what: 'Take ten payments in the test mode of Stripe.', hours: [3, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'adyen',
      name: 'Adyen',
      tryOut: { what: 'Take ten payments in the test mode of Adyen.', hours: [3, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'paypal',
      name: 'PayPal',
      tryOut: { what: 'Take ten payments in the test mode of PayPal.', hours: [3, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'braintree',
      name: 'Braintree',
      tryOut: { what: 'Take ten payments in the test mode of Braintree.', hours: [3, 15] },
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-payments',
      name: 'Card numbers in tables of our own',
    }),
  ],
};
