import type { BillPlan } from '#model/bill-plan.ts';

// Time that a request waits for others is free; that it works a quarter of it then is assumed.
export const cloudflareWorkers: readonly BillPlan[] = [
  {
    technology: 'cloudflare-workers',
    capabilities: ['compute', 'rules-engine'],
    lines: [
      { price: 'cloudflare-workers/month', says: 'the paid plan', of: [] },
      { price: 'cloudflare-workers/request', says: '{} requests beyond 10 million', of: ['requests-above-10-million'] },
      { price: 'cloudflare-workers/vcpu-second', says: '{} seconds of work', of: ['requests', 'busy-seconds'] },
    ],
  },
];
