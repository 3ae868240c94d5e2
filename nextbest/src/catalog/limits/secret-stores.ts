import { limit } from '../limit.ts';
import { awsSdk, notConfirmed, readPage } from '../origin.ts';

// How large a secret may be.

export const secretsManagerLimits = [
  limit('secret', { of: 'data.itemKB', atMost: 64, unit: 'KB' }, { ...awsSdk('secretsmanager SecretStringType'), hard: false }),
];

export const parameterStoreLimits = [
  limit(
    'parameter',
    { of: 'data.itemKB', atMost: 4, unit: 'KB' },
    { ...awsSdk('ssm PutParameter'), hard: false, raisable: 'to 8 KB with the advanced tier' },
  ),
];

export const keyVaultLimits = [
  limit(
    'secret',
    { of: 'data.itemKB', atMost: 25, unit: 'KB' },
    { ...readPage('learn.microsoft.com/azure/key-vault/secrets/about-secrets'), hard: false },
  ),
];

export const googleSecretLimits = [
  limit('secret', { of: 'data.itemKB', atMost: 64, unit: 'KB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
];
