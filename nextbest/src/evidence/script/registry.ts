import { looksSecret } from '#model/secret.ts';

const LABEL = '(?:[a-z0-9$]|[a-z0-9$][a-z0-9$-]{0,61}[a-z0-9$])';
const HOST = new RegExp(`^(?:https?://)?(${LABEL}(?:\\.${LABEL}){1,6})(?::\\d{1,5})?(?:/|$)`, 'i');
const HUB = /^(?:(?:index|registry-1|registry\.hub)\.)?docker\.(?:io|com)$/;
const HUB_HOST = 'docker.io';

/** The host of a registry in lower case, with `$` for parts that are computed; the names of Docker Hub are one. */
export function registryHost(written: string): string | undefined {
  const host = HOST.exec(computed(written.trim().slice(0, 300)))?.[1]?.toLowerCase();
  if (host === undefined || looksSecret(host)) return undefined;
  return HUB.test(host) ? HUB_HOST : host;
}

/** The registry that an image is kept in; undefined where its name does not tell: an image without an owner, or behind a variable. */
export function registryOfImage(image: string): string | undefined {
  const slash = image.indexOf('/');
  const first = image.slice(0, Math.max(slash, 0));
  if (slash <= 0 || first === 'localhost') return undefined;
  if (first.includes('.') || first.includes(':')) return registryHost(first);
  return first.includes('$') ? undefined : HUB_HOST;
}

/** `$REGION` and `${REGION}` are `$`. */
function computed(written: string): string {
  return written.replace(/\$(?:\{[^{}]{0,100}\}|\w{1,60})/g, '$');
}
