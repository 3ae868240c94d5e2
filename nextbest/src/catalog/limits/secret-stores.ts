import { limit } from '../limit.ts';
import { awsSdk, readPage } from '../origin.ts';

// How large a secret or a setting may be. 30,000 requests an hour are about 8 a second.

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
  limit(
    'secret',
    { of: 'data.itemKB', atMost: 64, unit: 'KB' },
    { ...readPage('googleapis google/cloud/secretmanager/v1/resources.proto, as carried in the client libraries'), hard: false },
  ),
];

export const appConfigurationLimits = [
  limit(
    'setting',
    { of: 'data.itemKB', atMost: 10, unit: 'KB' },
    { ...readPage('learn.microsoft.com/azure/azure-app-configuration/faq'), hard: false },
  ),
  limit(
    'requests per second, averaged over an hour (Standard)',
    { of: 'load.perSecondPeak', atMost: 8, unit: 'requests/s' },
    { ...readPage('learn.microsoft.com/azure/azure-app-configuration/faq'), hard: false, raisable: 'by keeping settings in the service' },
  ),
];
