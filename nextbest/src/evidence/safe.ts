import type { Attribute } from '#model/fact.ts';
import { isSecretName, looksSecret, wordsOfName } from '#model/secret.ts';
import { keepsName, keepsNumber, keepsText } from './kept.ts';

/** The names of schedules that cron knows. */
const CRON_NAME = /^@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
const SHAPE = /^[\w.:/ ,*?()+-]{1,120}$/;

/**
 * The attribute when it may be kept: booleans always, numbers of sizes, texts of settings that rungs and limits are read from (kept.ts),
 * and nothing whose name is that of a secret.
 */
export function attribute(path: string, value: unknown, line: number): Attribute | undefined {
  if (typeof value === 'boolean') return { value, line };
  const name = lastPart(path);
  if (isSecretName(name)) return undefined;
  // What JSON does not know would be something else in the cache: -0 becomes 0, and what is endless is no size.
  if (typeof value === 'number')
    return Number.isFinite(value) && keepsNumber(name, wordsOfName(name)) ? { value: value + 0, line } : undefined;
  return typeof value === 'string' && (keepsText(name) || keepsName(path)) && isPlainText(value) ? { value, line } : undefined;
}

/** `LaunchType` of `Services[0].LaunchType`, `Architectures` of `Architectures[0]`. */
function lastPart(path: string): string {
  const name = path.replace(/\[\d+\]$/, '');
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(']')) + 1);
}

function isPlainText(value: string): boolean {
  return CRON_NAME.test(value) || (SHAPE.test(value) && !value.includes('://') && !looksSecret(value));
}
