import type { Commit } from '#model/repository.ts';
import { commit } from './commits.ts';
import { deployment, resource } from './files.ts';
import type { Files } from './situation.ts';

/** A shop on a cloud: two carts with a Redis of their own each, so that either cache may be rented. */
export const TWO_CACHES: Files = {
  'infra/main.tf': resource('aws_sqs_queue', 'jobs'),
  'k8s/cart.yaml': deployment('cart', ['acme/cart'], { CACHE: 'cart-cache:6379' }),
  'k8s/search.yaml': deployment('search', ['acme/search'], { CACHE: 'search-cache:6379' }),
  'k8s/cart-cache.yaml': deployment('cart-cache', ['redis:8.0']),
  'k8s/search-cache.yaml': deployment('search-cache', ['redis:8.0']),
};

/** The same upkeep of each path, two commits a week for a year. */
export function upkeepOn(...paths: readonly string[]): Commit[] {
  return paths.flatMap((path, at) =>
    Array.from({ length: 104 }, (_, index) =>
      commit(`${at}-${String(index).padStart(3, '0')}`, 'chore: patch it', { daysAgo: index * 3.5, paths: [path] }),
    ),
  );
}

export const BOTH_PATCHED: readonly Commit[] = upkeepOn('k8s/cart-cache.yaml', 'k8s/search-cache.yaml');
