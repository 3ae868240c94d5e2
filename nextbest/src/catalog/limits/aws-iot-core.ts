import { limit } from '../limit.ts';
import { quoted } from '../origin.ts';

// What the broker of AWS IoT Core cannot do beyond.

const quotas = { ...quoted('docs.aws.amazon.com/general/latest/gr/iot-core.html'), status: 'secondary' } as const;

export const iotCoreLimits = [
  limit('message', { of: 'unit.payloadKB', atMost: 128, unit: 'KB' }, { ...quotas, hard: false }),
  limit(
    'connections at the same time in one account',
    { of: 'load.concurrent', atMost: 500_000, unit: 'connections' },
    { ...quotas, hard: false, raisable: 'yes' },
  ),
];
