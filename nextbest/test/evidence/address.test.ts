import { expect, test } from 'vitest';
import { hostReferences } from '../../src/evidence/address.ts';

test.each([
  ['DATABASE_URL', 'postgres://user:canary@db:5432/app', ['db']],
  ['URL', 'jdbc:postgresql://db.internal:5432/app?password=canary', ['db.internal']],
  ['BROKERS', 'kafka-1:9092,kafka-2:9092', ['kafka-1', 'kafka-2']],
  ['MONGO_URL', 'mongodb://user:can,ary@a:27017,b:27017/app', ['a', 'b']],
  ['CART_ADDR', '${CART:-cart}:7070', ['cart']],
  ['CART_ADDR', '${CART}:7070', []],
  ['CART_ADDR', 'localhost:7070', []],
  ['DB_URL', 'postgres://user:canary@word@db/app', []],
  ['DB_URL', 'postgres://user:ca/nary@db/app', []],
  ['DB_URL', 'https://db/app?mail=a@canary.example', []],
  ['DISABLE_SERVICE', 'true', []],
  ['OTEL_SERVICE_NAME', 'orders', []],
  ['API_TOKEN', 'canary:4711', []],
  ['WORDS', 'canary', []],
])('%s=%s names %j', (name, value, hosts) => {
  expect(hostReferences({ name, value, line: 3 })).toEqual(hosts.map((to) => ({ to, how: 'environment', line: 3 })));
});
