import type { Reference } from '#model/fact.ts';
import type { Block, Mention, Scope } from '../syntax.ts';
import { isLabel } from './label.ts';
import { isEnvironment } from './settings.ts';

const MAX_REFERENCES = 300;

/** Types whose only purpose is to wire a source of events to what handles them. */
const WIRING = new Set([
  'aws_lambda_event_source_mapping',
  'aws_sns_topic_subscription',
  'aws_cloudwatch_event_target',
  'aws_cloudwatch_log_subscription_filter',
  'aws_s3_bucket_notification',
  'aws_scheduler_schedule',
  'aws_ses_receipt_rule',
  'aws_pipes_pipe',
  'google_eventarc_trigger',
  'azurerm_eventgrid_event_subscription',
]);

const PERMISSION = /(?:^|_)iam(?:_|$)/;
const IMAGES = new Set(['image', 'image_uri', 'image_identifier', 'image_name', 'docker_image_name', 'docker_image', 'container_image']);
/** Who may reach it, what is written on it, where it lies and where its own diagnostics go: nothing that it leans on. */
const IGNORED =
  /^(?:lifecycle|providers?|tags|tags_all|labels|project|location|region|zone|\w*security_groups?(?:_ids?)?|(?:boot_)?diagnostics?(?:_\w*)?)$/;
/** Its own name may be made from that of another element. */
const NAMES = /^(?:name|name_prefix|display_name|description|comment|identifier)$/;

/** What a block mentions, each element once per way it is used, at the first line that does. */
export function referencesOf(block: Block): Reference[] {
  return toReferences(block.mentions, block.type === 'resource' || block.type === 'data' ? (block.labels[0] ?? '') : '', addressOf(block));
}

/** References for mentions of a resource of the given type; `self` is left out. */
export function toReferences(mentions: readonly Mention[], type: string, self?: string): Reference[] {
  const references = new Map<string, Reference>();
  for (const { to, line, within } of mentions) {
    if (to === self || !isLabel(to) || isWithin(within, (name) => IGNORED.test(name)) || isOwnName(type, within)) continue;
    const how = howOf(type, within);
    const key = `${how} ${to}`;
    if (references.size < MAX_REFERENCES && !references.has(key)) references.set(key, { to, how, line });
  }
  return [...references.values()];
}

/** How other blocks of the module name this one. */
function addressOf({ type, labels }: Block): string {
  return (type === 'resource' ? labels : [type, ...labels]).join('.');
}

function isOwnName(type: string, within: Scope | undefined): boolean {
  if (type === '' || within === undefined || within.outer !== undefined) return false;
  return NAMES.test(within.name) || (type === 'aws_s3_bucket' && within.name === 'bucket');
}

function howOf(type: string, within: Scope | undefined): Reference['how'] {
  if (WIRING.has(type)) return 'event-source';
  if (PERMISSION.test(type)) return 'permission';
  if (isWithin(within, (name) => IMAGES.has(name))) return 'image';
  return fillsEnvironment(within) ? 'environment' : 'resource';
}

/** Within an environment, but not as the value of a plain setting called `environment`. */
function fillsEnvironment(within: Scope | undefined): boolean {
  if (within?.outer === undefined) return false;
  return isWithin(within, (name) => isEnvironment(name) || name === 'secrets');
}

function isWithin(scope: Scope | undefined, matches: (name: string) => boolean): boolean {
  for (let around = scope; around !== undefined; around = around.outer) if (matches(around.name)) return true;
  return false;
}
