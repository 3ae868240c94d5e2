import type { Fact, Reference } from '#model/fact.ts';
import { approvalsIn } from '../cloudformation/approvals.ts';
import { codeOf, environmentHosts, imagesOf, nestedTemplate } from '../cloudformation/artifacts.ts';
import { conditionOf } from '../cloudformation/condition.ts';
import { eventSources, scheduleOf } from '../cloudformation/events.ts';
import { dependencies, mentionsIn } from '../cloudformation/mentions.ts';
import { permissionsIn } from '../cloudformation/permissions.ts';
import { runtimeOf } from '../cloudformation/runtime.ts';
import { settingsOf } from '../cloudformation/settings.ts';
import { stackFacts } from '../cloudformation/stack.ts';
import { literalOf, propertiesOf, type Template, tellingProperties, templateOf } from '../cloudformation/template.ts';
import { factOf } from '../fact.ts';
import { writtenBuildFacts } from '../pipeline/build-specification.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';
import { attributesOf } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const FILE = /\.(?:ya?ml|json|template)$/i;
const OTHER_FILE = /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]{0,60}|launch|settings)\.json$/;
const RESOURCES = /\bResources["']?\s*:/;
const TYPE = /\bType["']?\s*:\s*["']?(?:AWS|Custom|Alexa)::/;

/** CloudFormation and SAM templates: each resource with its settings, what it refers to, what starts it and what it may touch. */
export const cloudformation: Reader = {
  name: 'cloudformation',
  version: 6,
  reads: (path) => FILE.test(path) && !OTHER_FILE.test(path),
  mayRead: (text) => text.includes('::') && RESOURCES.test(text) && TYPE.test(text),
  read: tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) {
      const template = templateOf(document);
      if (template === undefined) continue;
      for (const resource of template.resources.values()) findings.facts.push(...factsOf(resource, template));
      findings.facts.push(...stackFacts(document, template));
    }
  }),
};

function factsOf(resource: YamlEntry, template: Template): readonly Fact[] {
  const name = textOf(entry(resource.value, 'Type')?.value) ?? '';
  const label = nameText(resource.key);
  if (!/^\w{1,60}(?:::[\w@-]{1,60}){1,5}$/.test(name)) return [];
  const properties = propertiesOf(resource.value, template);
  const images = imagesOf(properties, template);
  const references = referencesOf(resource.value, properties, template);
  const pictures: readonly Reference[] = images.map((image) => ({ to: image.name, how: 'image', line: image.line }));
  return [
    factOf({
      in: 'cloudformation',
      name,
      role: 'defines',
      label,
      line: resource.line,
      endLine: resource.endLine,
      attributes: {
        ...attributesOf([...settingsOf(properties, template), scheduleOf(properties, template)]),
        ...conditionOf(resource.value, template),
      },
      references: [...references, ...pictures],
    }),
    ...runtimeFacts(properties, { label, template }),
    ...images.map((image) => factOf({ in: 'image', role: 'runs', label, ...image })),
    ...(name === 'AWS::CodePipeline::Pipeline' ? approvalsIn(properties) : []),
    ...(name === 'AWS::CodeBuild::Project' ? writtenBuildFacts(buildText(properties), label) : []),
  ];
}

/** The specification of a build, also where it is put together with `!Sub`. */
function buildText(properties: YamlNode | undefined): YamlNode | undefined {
  const written = field(properties, 'Source', 'BuildSpec');
  return field(written, 'Fn::Sub') ?? written;
}

/** Resources that only tie a function to what feeds it. */
const MAPPINGS: ReadonlySet<string> = new Set(['AWS::Lambda::EventSourceMapping', 'AWS::SNS::Subscription', 'AWS::Pipes::Pipe']);

function referencesOf(resource: YamlNode, properties: YamlNode | undefined, template: Template): readonly Reference[] {
  return [
    ...dependencies(entry(resource, 'DependsOn'), template),
    ...mentionsIn(tellingProperties(resource, template), {
      template,
      how: MAPPINGS.has(textOf(entry(resource, 'Type')?.value) ?? '') ? 'event-source' : 'resource',
    }),
    ...mentionsIn(field(resource, 'Metadata', 'AWS::CloudFormation::Init'), { template, how: 'resource' }),
    ...mentionsIn(entry(resource, 'Connectors')?.value, { template, how: 'permission' }),
    ...permissionsIn(properties),
    ...eventSources(properties, template),
    ...environmentHosts(properties, template),
    ...codeOf(resource, properties),
    ...nestedTemplate(properties),
  ];
}

function runtimeFacts(
  properties: YamlNode | undefined,
  { label, template }: { label: string | undefined; template: Template },
): readonly Fact[] {
  const written = entry(properties, 'Runtime');
  const runtime = runtimeOf(textOf(literalOf(written?.value, template)) ?? '');
  if (written === undefined || runtime === undefined) return [];
  return [factOf({ in: 'runtime', name: runtime.name, role: 'uses', label, line: written.line, version: runtime.version })];
}
