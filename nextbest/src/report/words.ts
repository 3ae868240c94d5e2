import type { ActionKind } from '#model/action.ts';
import type { Rung } from '#model/rung.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';

const RUNG_WORDS: Readonly<Record<Rung, string>> = {
  'home-made': 'home-made',
  vm: 'on a virtual machine',
  container: 'in containers you run',
  managed: 'managed for you, you choose the size',
  'serverless-capacity': 'grows by itself',
  serverless: 'pay per use, nothing to run',
  saas: 'rented as finished software',
};

const KIND_WORDS: Readonly<Record<ActionKind, string>> = {
  climb: 'hand over to a provider',
  retire: 'retire',
  'replace-framework': 'replace a framework of your own',
  'unblock-path': 'shorten the way to customers',
  renew: 'keep up to date',
  consolidate: 'use one instead of several',
  stop: 'stop doing',
  try: 'try',
  measure: 'find out first',
  keep: 'keep as it is',
};

export function rungWords(rung: Rung | Unknown): string {
  return isUnknown(rung) ? `not known: ${rung.unknown}` : RUNG_WORDS[rung];
}

export function kindWords(kind: ActionKind): string {
  return KIND_WORDS[kind];
}

/** A sentence: a full stop behind, and a capital in front unless it starts with a name from code. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const whole = /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return /^[a-z]+(?=[\s,.;!?])/.test(whole) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
