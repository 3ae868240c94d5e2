import type { Technology } from '#model/catalog.ts';

export const bitpay: Technology = {
  id: 'bitpay',
  name: 'BitPay',
  capability: 'payments',
  market: { evolution: 0.8, because: 'Taking payments is rented from providers that hold the licences for it.' },
  seen: { repository: 'bitwarden/server', path: 'src/Core/Core.csproj' },
  marks: [
    {
      in: 'nuget',
      name: 'BitPay.Light',
      shows: 'use',
      rung: 'saas',
      example: '<PackageReference Include="BitPay.Light" />',
      notExample: '<PackageReference Include="BitPay.Lightning" />',
    },
  ],
};
