import type { Technology } from '#model/catalog.ts';

export const btcpayServer: Technology = {
  id: 'btcpay-server',
  name: 'BTCPay Server',
  capability: 'payments',
  market: { evolution: 0.6, because: 'Payments in digital coins are taken by several vendors.' },
  seen: { repository: 'invoiceninja/invoiceninja', path: 'composer.json' },
  marks: [
    {
      in: 'packagist',
      name: 'btcpayserver/btcpayserver-greenfield-php',
      shows: 'need',
      example: '"btcpayserver/btcpayserver-greenfield-php": "^1.0"',
      notExample: '"btcpayserver/btcpayserver-greenfield-php-not": "^1.0"',
    },
  ],
};
