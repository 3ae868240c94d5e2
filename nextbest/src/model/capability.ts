/** What a component does for another one, whoever provides it. */
export const CAPABILITIES = [
  'compute',
  'batch',
  'scheduler',
  'queue',
  'event-bus',
  'streaming',
  'workflow',
  'relational-db',
  'document-db',
  'cache',
  'search',
  'object-storage',
  'file-storage',
  'analytics',
  'auth',
  'api-gateway',
  'cdn',
  'email',
  'sms',
  'secrets',
  'feature-flags',
  'observability',
  'ci-cd',
  'container-registry',
  'ml-inference',
  'payments',
  'media',
  'networking',
  'realtime',
  'rules-engine',
] as const;

export type Capability = (typeof CAPABILITIES)[number];

export function isCapability(value: unknown): value is Capability {
  return CAPABILITIES.some((capability) => capability === value);
}
