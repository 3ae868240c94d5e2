import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const googleArtifactRegistry: readonly Price[] = [
  price('google-artifact-registry/gigabyte-month', {
    says: 'one GB of images for one month',
    usd: 0.1,
    unit: 'GB-month',
    region: 'us-east1',
    ...infracost('google/artifact_registry_repository_test', '2024-07-01'),
  }),
];
