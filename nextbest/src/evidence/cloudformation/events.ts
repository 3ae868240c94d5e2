import type { Reference } from '#model/fact.ts';
import type { Setting } from '../yaml/attributes.ts';
import { entries, entry, field, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { mentionsIn } from './mentions.ts';
import { literalOf, type Template } from './template.ts';

/** What starts a SAM function or state machine: a resource of the template, else `event:` and the kind of event. */
export function eventSources(properties: YamlNode | undefined, template: Template): readonly Reference[] {
  return entries(field(properties, 'Events')).flatMap((event) => {
    const found = mentionsIn(field(event.value, 'Properties'), { template, how: 'event-source' });
    const isNamed = found.some(({ how, to }) => how === 'event-source' && template.resources.has(to));
    return isNamed ? found : [...kindOf(event), ...found];
  });
}

/** The schedule of the first event that has one. */
export function scheduleOf(properties: YamlNode | undefined, template: Template): Setting {
  const schedules = entries(field(properties, 'Events')).flatMap(({ value }) => {
    const settings = field(value, 'Properties');
    return entry(settings, 'Schedule') ?? entry(settings, 'ScheduleExpression') ?? [];
  });
  return ['events.schedule', textOf(literalOf(schedules[0]?.value, template)), schedules[0]?.line];
}

function kindOf({ value }: YamlEntry): readonly Reference[] {
  const type = entry(value, 'Type');
  const kind = textOf(type?.value) ?? '';
  return type === undefined || !/^\w{1,60}$/.test(kind) ? [] : [{ to: `event:${kind}`, how: 'event-source', line: type.line }];
}
