import type { Technology } from '#model/catalog.ts';

export const killBill: Technology = {
  id: 'kill-bill',
  name: 'Kill Bill',
  capability: 'payments',
  market: { evolution: 0.75, because: 'Billing of subscriptions is sold for a share of the sum by several vendors.' },
  speaks: ['subscriptions'],
  seen: { repository: 'killbill/killbill', path: 'profiles/killbill/pom.xml' },
  marks: [
    {
      in: 'image',
      name: 'killbill/killbill',
      shows: 'use',
      rung: 'container',
      example: 'image: killbill/killbill:1.0',
      notExample: 'image: killbill/killbill-not:1.0',
    },
    { in: 'rubygems', name: 'killbill-client', shows: 'need', example: "gem 'killbill-client'", notExample: "gem 'killbill-client-not'" },
    {
      in: 'maven',
      name: 'org.kill-bill.billing:killbill-client-java',
      shows: 'need',
      example: '<dependency><groupId>org.kill-bill.billing</groupId><artifactId>killbill-client-java</artifactId></dependency>',
      notExample: '<dependency><groupId>org.kill-bill.billing</groupId><artifactId>killbill-client-java-not</artifactId></dependency>',
    },
    { in: 'npm', name: 'killbill', shows: 'need', example: '"killbill": "1.0.0"', notExample: '"killbill-not": "1.0.0"' },
    {
      in: 'image',
      name: 'killbill/kaui',
      shows: 'use',
      as: 'part',
      example: 'image: killbill/kaui:1.0',
      notExample: 'image: killbill/kaui-not:1.0',
    },
  ],
};
