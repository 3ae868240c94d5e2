import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { type Files, landscapeOf } from '../support/situation.ts';

async function edgesOf(files: Files): Promise<string[]> {
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  return components.flatMap(({ id, kind, dependsOn }) =>
    kind === 'user' || kind === 'need' ? [] : dependsOn.map((edge) => `${id} → ${edge.id}`),
  );
}

const QUEUE = 'Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n';

/** A template with one function whose environment holds `value`. */
function mail(value: string, before = ''): string {
  return `${before}Resources:
  Mail:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Environment: { Variables: { TARGET: ${value} } }
`;
}

const LOOKED_UP = `Parameters:
  Target: { Type: 'AWS::SSM::Parameter::Value<String>' }
  Named: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /shop/jobs/url }
`;

function kept(name: string): string {
  return `${QUEUE}  Kept:
    Type: AWS::SSM::Parameter
    Properties: { Type: String, Name: ${name}, Value: !Ref Jobs }
`;
}

const TIED = ['deployable:mail/src → service:jobs/amazon-sqs'];

test('what one stack keeps in Parameter Store and another looks up is an edge between them', async () => {
  const jobs = { 'jobs/template.yaml': kept('/shop/jobs/url') };
  expect(await edgesOf({ ...jobs, 'mail/template.yaml': mail('!Ref Named', LOOKED_UP) })).toEqual(TIED);
  expect(await edgesOf({ ...jobs, 'mail/template.yaml': mail("'{{resolve:ssm:/shop/jobs/url:1}}'") })).toEqual(TIED);
  expect(await edgesOf({ ...jobs, 'mail/template.yaml': mail("'{{resolve:ssm:/shop/other/url}}'") })).toEqual([]);
});

test('an export that one template alone gives leads to what it exports', async () => {
  const exported = (name: string): string => `${QUEUE}Outputs:\n  Url: { Value: !Ref Jobs, Export: { Name: !Sub '${name}' } }\n`;
  const importing = mail("!ImportValue { 'Fn::Sub': '${Stack}-jobs-url' }");
  const files = { 'jobs/template.yaml': exported('${AWS::StackName}-jobs-url'), 'mail/template.yaml': importing };
  expect(await edgesOf(files)).toEqual(TIED);
  expect(await edgesOf({ ...files, 'others/template.yaml': exported('${AWS::StackName}-jobs-url') })).toEqual([]);
});

test('an open parameter stands for the output of its name that one other template alone has', async () => {
  const told = (name: string): string => `${QUEUE}Outputs:\n  ${name}: { Value: !Ref Jobs }\n`;
  const open = (name: string): string => mail(`!Ref ${name}`, `Parameters:\n  ${name}: { Type: String }\n`);
  const files = { 'jobs/template.yaml': told('JobsQueueUrl'), 'mail/template.yaml': open('JobsQueueUrl') };
  expect(await edgesOf(files)).toEqual(TIED);
  expect(await edgesOf({ ...files, 'others/template.yaml': told('JobsQueueUrl') })).toEqual([]);
  const plain = { 'jobs/template.yaml': told('Url'), 'mail/template.yaml': open('Url') };
  expect(await edgesOf(plain)).toEqual([]);
});

test('a source of data is of the only API when its own is given from outside', async () => {
  const source = `Parameters:\n  GraphApiId: { Type: String }\n${QUEUE.replace('AWS::SQS::Queue', 'AWS::StepFunctions::StateMachine')}  Source:
    Type: AWS::AppSync::DataSource
    Properties: { ApiId: !Ref GraphApiId, Name: jobs, Type: HTTP, HttpConfig: { Endpoint: !GetAtt Jobs.Arn } }\n`;
  const api = 'Resources:\n  Api:\n    Type: AWS::AppSync::GraphQLApi\n    Properties: { Name: shop }\n';
  const files = { 'api/template.yaml': api, 'jobs/template.yaml': source };
  expect(await edgesOf(files)).toEqual(['service:api/aws-appsync → service:jobs/aws-step-functions']);
  expect(await edgesOf({ ...files, 'other/template.yaml': api })).toEqual([]);
});

test('what builds and tests does not lean on all that it may use', async () => {
  const role = `  Role:\n    Type: AWS::IAM::Role
    Properties: { Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:*', Resource: '*' }] } }] }\n`;
  const using = (type: string): string =>
    `${QUEUE}${role}  Used:\n    Type: ${type}\n    Properties: { Role: !GetAtt Role.Arn, ServiceRole: !GetAtt Role.Arn }\n`;
  expect(await edgesOf({ 'template.yaml': using('AWS::StepFunctions::StateMachine') })).toEqual([
    'service:aws-step-functions → service:amazon-sqs',
  ]);
  expect(await edgesOf({ 'template.yaml': using('AWS::CodeBuild::Project') })).toEqual([]);
});

test('an output of a nested stack is what its template makes, and its parameters are what it is given', async () => {
  const nested = (name: string, more = ''): string =>
    `  ${name}:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ../${name.toLowerCase()}/template.yaml\n${more}`;
  const files = {
    'all/template.yaml': `Resources:\n${nested('Jobs')}${nested('Mail', '      Parameters: { Target: !GetAtt Jobs.Outputs.Url }\n')}`,
    'jobs/template.yaml': `${QUEUE}Outputs:\n  Url: { Value: !Ref Jobs }\n`,
    'mail/template.yaml': mail('!Ref Target', 'Parameters:\n  Target: { Type: String }\n'),
  };
  expect(await edgesOf(files)).toEqual(TIED);
});

test('a file of values beside a template says what its parameters are looked up by', async () => {
  const files = {
    'jobs/template.yaml': kept("!Sub '/shop/${Stage}/jobs/url'"),
    'mail/template.yaml': mail('!Ref Target', LOOKED_UP),
    'mail/parameters.json': '[{ "ParameterKey": "Target", "ParameterValue": "/shop/{Stage}/jobs/url" }]',
  };
  expect(await edgesOf(files)).toEqual(TIED);
});

test('a variable that all functions are given says nothing of one whose own rights leave it out', async () => {
  const globals = 'Globals:\n  Function: { Environment: { Variables: { TARGET: !Ref Jobs } } }\n';
  const template = (policies: string): string =>
    `${globals}${QUEUE}  Mail:\n    Type: AWS::Serverless::Function\n    Properties: { CodeUri: src/${policies} }\n`;
  const tied = ['deployable:mail/src → service:mail/amazon-sqs'];
  expect(await edgesOf({ 'mail/template.yaml': template('') })).toEqual(tied);
  expect(await edgesOf({ 'mail/template.yaml': template(', Policies: [AWSLambdaBasicExecutionRole]') })).toEqual([]);
});

const MACHINES = `Parameters:
  Name: { Type: String }
Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { LaunchConfigurationName: !Ref Start }
  Start:
    Type: AWS::AutoScaling::LaunchConfiguration
    Metadata:
      AWS::CloudFormation::Init: { config: { files: { /etc/orders: { content: !GetAtt Orders.Endpoint.Address } } } }
  Orders:
    Type: AWS::RDS::DBCluster
    Properties: { Engine: aurora-mysql }
  Reader:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: aurora-mysql, DBClusterIdentifier: !Ref Orders }
  News:
    Type: AWS::SNS::Topic
    Properties: { TopicName: !Sub 'news-of-\${Orders}' }
`;

test('machines lean on what their first start writes, an instance of a cluster is no database of its own, and a name leans on nothing', async () => {
  const files = { 'template.yaml': MACHINES };
  expect(await edgesOf(files)).toEqual(['deployable:. → service:amazon-aurora']);
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  expect(components.flatMap(({ uses }) => uses.map(({ technology }) => technology))).not.toContain('amazon-rds');
});
