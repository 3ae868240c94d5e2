import { expect, test } from 'vitest';
import { isSecretName, looksSecret, withoutSecrets } from '#model/secret.ts';
import { attribute } from '../../src/evidence/safe.ts';
import { description } from '../../src/evidence/text.ts';

test.each('DB_SERVER_PWD servicePin host-pw sas.url APIKEYS MYSQLPASSWORD tlsCerts private_key connectionString'.split(' '))(
  '%s is the name of a secret',
  (name) => expect(isSecretName(name)).toBe(true),
);

test.each('REDIS_HOST keycloakUrl VALKEY_IMAGE shipping pinterest author compassUrl ServerlessV2ScalingConfiguration'.split(' '))(
  '%s is no name of a secret',
  (name) => expect(isSecretName(name)).toBe(false),
);

test.each([
  ['min_capacity', 2],
  ['Properties.MemorySize', 512],
  ['memoryMB', 512],
  ['engine_version', 15],
])('the number of %s is kept', (path, value) => expect(attribute(path, value, 1)?.value).toBe(value));

test.each(['service_pin', 'launch_code', 'account', 'key_size', 'otp_seconds'])('the number of %s is dropped', (path) =>
  expect(attribute(path, 4711, 1)).toBeUndefined(),
);

test.each(['https://user:hunter2@example.com', 'ghp_0123456789abcdef', 'a7F3kQ9zLm2Xw8Rt'])(
  'the text %s is dropped under any name',
  (value) => expect(attribute('path', value, 1)).toBeUndefined(),
);

test('names that are long and have digits are no secrets', () => {
  expect(
    ['OrdersV2ProcessorFunction', 'terraform-aws-ec2-instance', 'db.r6g.16xlarge', 'internationalization'].filter(looksSecret),
  ).toEqual([]);
});

test.each([
  ['fix: rotate password=hunter2', 'fix: rotate'],
  ['the password is hunter2 now', 'the password is now'],
  ['add ghp_0123456789abcdef to it', 'add to it'],
  ['clone https://x:hunter2@example.com/x', 'clone'],
  ['auth: fix the sign in', 'auth: fix the sign in'],
])('%s: %s is left', (text, left) => expect(withoutSecrets(text)).toBe(left));

test('a sentence that gives a secret away leaves a description, the others stay', () => {
  expect(description('A vault for secrets and tokens. Log in with admin / hunter2. It sells bread.')).toBe(
    'A vault for secrets and tokens. It sells bread.',
  );
});

test('numbers are those that a cache gives back', () => {
  const kept = [-0, 1e308 * 10, Number.NaN, 3].map((value) => attribute('replicas', value, 1)?.value);
  expect(kept).toEqual([0, undefined, undefined, 3]);
});
