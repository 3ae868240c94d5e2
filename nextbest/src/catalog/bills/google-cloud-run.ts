import type { BillPlan } from '#model/bill-plan.ts';

// Two ways to be billed, of which the cheaper one counts: by the time that it answers, or by copies that stay.
export const googleCloudRun: readonly BillPlan[] = [
  {
    technology: 'google-cloud-run',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 1, memoryGb: 0.5, least: 1 },
    lines: [
      { price: 'google-cloud-run/request', says: '{} requests', of: ['requests'] },
      {
        price: 'google-cloud-run/vcpu-second',
        says: '{} vCPU-seconds while it answers',
        of: ['active-copies', 'copy-vcpu', 'hours'],
        times: 3600,
      },
      {
        price: 'google-cloud-run/gigabyte-second',
        says: '{} GB-seconds while it answers',
        of: ['active-copies', 'copy-gb', 'hours'],
        times: 3600,
      },
      {
        price: 'google-virtual-private-cloud/internet-gigabyte',
        says: '{} GB to the internet',
        of: ['requests', 'payload-gb'],
        optional: true,
      },
    ],
    unpriced: ['log lines'],
  },
  {
    technology: 'google-cloud-run',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 1, memoryGb: 0.5, least: 1 },
    lines: [
      {
        price: 'google-cloud-run/instance-vcpu-second',
        says: '{} vCPU-seconds of copies that stay',
        of: ['copies', 'copy-vcpu', 'hours'],
        times: 3600,
      },
      {
        price: 'google-cloud-run/instance-gigabyte-second',
        says: '{} GB-seconds of copies that stay',
        of: ['copies', 'copy-gb', 'hours'],
        times: 3600,
      },
      {
        price: 'google-virtual-private-cloud/internet-gigabyte',
        says: '{} GB to the internet',
        of: ['requests', 'payload-gb'],
        optional: true,
      },
    ],
    unpriced: ['log lines'],
  },
];
