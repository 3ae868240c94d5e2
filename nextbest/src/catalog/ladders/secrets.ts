import type { Ladder } from '#model/catalog.ts';
import { googleSecretLimits, keyVaultLimits, parameterStoreLimits, secretsManagerLimits } from '../limits/secret-stores.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

export const secrets: Ladder = {
  capability: 'secrets',
  does: 'keep passwords and keys',
  notices: 'A key is changed without a release, and nobody finds one in the code.',
  metric: 'age of the oldest key',
  writeIt: {
    what: 'Values in a file that the release puts in place.',
    hours: [1, 4],
    lacks: 'No change without a release, no record of who read what, and a copy on every laptop.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'aws-secrets-manager',
      name: 'AWS Secrets Manager',
      limits: secretsManagerLimits,
      tryOut: { what: 'Move one key of a test environment to AWS Secrets Manager and start the service with it.', hours: [1, 6] },
    }),
    aws({
      rung: 'serverless',
      technology: 'aws-parameter-store',
      name: 'AWS Systems Manager Parameter Store',
      limits: parameterStoreLimits,
      tryOut: {
        what: 'Move one key of a test environment to AWS Systems Manager Parameter Store and start the service with it.',
        hours: [1, 6],
      },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-key-vault',
      name: 'Azure Key Vault',
      limits: keyVaultLimits,
      tryOut: { what: 'Move one key of a test environment to Azure Key Vault and start the service with it.', hours: [1, 6] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-secret-manager',
      name: 'Secret Manager',
      limits: googleSecretLimits,
      tryOut: { what: 'Move one key of a test environment to Secret Manager and start the service with it.', hours: [1, 6] },
    }),
    vendor({
      rung: 'saas',
      technology: 'doppler',
      name: 'Doppler',
      tryOut: { what: 'Move one key of a test environment to Doppler and start the service with it.', hours: [1, 7] },
    }),
    vendor({
      rung: 'saas',
      technology: '1password',
      name: '1Password',
      tryOut: { what: 'Move one key of a test environment to 1Password and start the service with it.', hours: [1, 7] },
    }),
    vendor({
      rung: 'saas',
      technology: 'hcp-vault',
      name: 'HCP Vault',
      keeps: ['vault'],
      tryOut: { what: 'Move one key of a test environment to HCP Vault and start the service with it.', hours: [1, 7] },
    }),
    own({
      rung: 'container',
      technology: 'hashicorp-vault',
      name: 'Vault that the team runs',
      keeps: ['vault'],
    }),
    own({
      rung: 'vm',
      technology: 'sops',
      name: 'Encrypted files (SOPS)',
    }),
    own({
      rung: 'home-made',
      technology: 'env-file',
      name: 'Values in a file',
    }),
  ],
};
