import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { builtCatalog } from '../support/catalog.ts';
import { resource } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf } from '../support/situation.ts';

async function edgesOf(files: Files): Promise<string[]> {
  const landscape: Landscape = await landscapeOf(files, { catalog: builtCatalog() });
  return landscape.components.flatMap(({ id, kind, dependsOn }) =>
    kind === 'user' || kind === 'need' ? [] : dependsOn.map((edge) => `${id} → ${edge.id}`),
  );
}

const FUNCTION = resource('aws_lambda_function', 'mail', '  role = aws_iam_role.mail.arn');
const ROLE = resource('aws_iam_role', 'mail') + resource('aws_iam_role', 'other');

test('what a role is granted is what the function with that role uses, and not what others are granted', async () => {
  const grants =
    resource('aws_iam_role_policy', 'mail', '  role   = aws_iam_role.mail.id\n  policy = data.aws_iam_policy_document.jobs.json') +
    'data "aws_iam_policy_document" "jobs" {\n  statement {\n    resources = [aws_sqs_queue.jobs.arn]\n  }\n}\n' +
    resource('aws_iam_role_policy', 'other', '  role   = aws_iam_role.other.id\n  policy = aws_dynamodb_table.carts.arn');
  const files = {
    'main.tf': FUNCTION + ROLE + grants,
    'stores.tf': resource('aws_sqs_queue', 'jobs') + resource('aws_dynamodb_table', 'carts'),
  };
  expect(await edgesOf(files)).toEqual(['deployable:mail → service:amazon-sqs']);
});

test('a variable of a module stands for what its caller gives, an output for what it is made from', async () => {
  const files = {
    'main.tf': 'module "queue" {\n  source = "./queue"\n}\nmodule "mail" {\n  source = "./mail"\n  queue_url = module.queue.url\n}\n',
    'queue/main.tf': `${resource('aws_sqs_queue', 'jobs')}output "url" {\n  value = aws_sqs_queue.jobs.url\n}\n`,
    'mail/main.tf': resource('aws_lambda_function', 'mail', '  environment {\n    variables = { QUEUE = var.queue_url }\n  }'),
  };
  expect(await edgesOf(files)).toEqual(['deployable:mail/mail → service:queue/amazon-sqs']);
});

test('inputs of a Terragrunt unit lead to the outputs of the units that it depends on', async () => {
  const unit = (name: string, more = ''): string => `terraform {\n  source = "../../modules/${name}"\n}\n${more}`;
  const files = {
    'live/queue/terragrunt.hcl': unit('queue'),
    'live/mail/terragrunt.hcl': unit(
      'mail',
      'dependency "q" {\n  config_path = "../queue"\n}\ninputs = {\n  queue_url = dependency.q.outputs.url\n}\n',
    ),
    'modules/queue/main.tf': `${resource('aws_sqs_queue', 'jobs')}output "url" {\n  value = aws_sqs_queue.jobs.url\n}\n`,
    'modules/mail/main.tf': resource('aws_lambda_function', 'mail', '  environment {\n    variables = { QUEUE = var.queue_url }\n  }'),
  };
  expect(await edgesOf(files)).toEqual(['deployable:modules/mail/mail → service:modules/queue/amazon-sqs']);
});

test('a permission names the service of its technology when there is only one, and none when there are two', async () => {
  const template = (tables: string): string => `AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
${tables}  Mail:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: mail/
      Policies:
        - Statement:
            Action: dynamodb:GetItem
            Effect: Allow
            Resource: "*"
`;
  const table = '  Carts:\n    Type: AWS::DynamoDB::Table\n';
  expect(await edgesOf({ 'one/template.yaml': template(table) })).toEqual(['deployable:one/mail → service:one/amazon-dynamodb']);
  const two = { 'fn/template.yaml': template(''), 'a/template.yaml': `Resources:\n${table}`, 'b/template.yaml': `Resources:\n${table}` };
  expect(await edgesOf(two)).toEqual([]);
});

test('a ring of modules ends', async () => {
  const call = (name: string): string =>
    `module "${name}" {\n  source = "../${name}"\n  x = module.${name}.x\n}\noutput "x" {\n  value = module.${name}.x\n}\n`;
  expect(await edgesOf({ 'a/main.tf': call('b'), 'b/main.tf': call('a') })).toEqual([]);
});

/** A template with a table, and functions with roles that may use any table. */
function withRoles(functions: Readonly<Record<string, string>>): string {
  const roles = [...new Set(Object.values(functions))].map(
    (role) =>
      `  ${role}:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns: [arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess]\n`,
  );
  const code = Object.entries(functions).map(
    ([name, role]) =>
      `  ${name}:\n    Type: AWS::Lambda::Function\n    Properties:\n      Role: !GetAtt ${role}.Arn\n      Code: ./${name.toLowerCase()}\n`,
  );
  return `Resources:\n  Carts:\n    Type: AWS::DynamoDB::Table\n${[...roles, ...code].join('')}`;
}

test('what a role may use is used by the function that alone has it; of a role that several have nobody knows', async () => {
  expect(await edgesOf({ 'template.yaml': withRoles({ Mail: 'MailRole' }) })).toEqual([
    expect.stringMatching(/→ service:amazon-dynamodb$/),
  ]);
  expect(await edgesOf({ 'template.yaml': withRoles({ Mail: 'Shared', Cart: 'Shared' }) })).toEqual([]);
});

const LOOKED_UP = `data "aws_sqs_queue" "jobs" {\n  name = local.queue_name\n}\n`;
const LOCALS = 'locals {\n  queue_name = lower("orders-${substr(var.stage, 0, 3)}")\n}\n';

test('what is looked up by name is the one, of several, that another folder creates under that name', async () => {
  const files = {
    'a/main.tf': resource('aws_sqs_queue', 'jobs', '  name = lower("orders-${substr(var.stage, 0, 3)}")'),
    'b/main.tf': resource('aws_sqs_queue', 'mails', '  name = "mails-${var.stage}"'),
    'web/main.tf':
      LOOKED_UP + resource('aws_lambda_function', 'web', '  environment {\n    variables = { QUEUE = data.aws_sqs_queue.jobs.url }\n  }'),
  };
  const needs = async (locals: string): Promise<string[]> =>
    componentCalled(await landscapeOf({ ...files, 'web/locals.tf': locals }), 'web').dependsOn.map(({ id }) => id);
  expect(await needs(LOCALS)).toEqual(['service:a/cloud-queue']);
  expect(await needs('locals {\n  queue_name = var.queue_name\n}\n')).toEqual([]);
});

const SECRET =
  resource('aws_secretsmanager_secret', 'url') +
  resource(
    'aws_secretsmanager_secret_version',
    'url',
    '  secret_id = aws_secretsmanager_secret.url.id\n  secret_string = "postgres://${aws_db_instance.orders.address}"',
  ) +
  resource('aws_db_instance', 'orders', '  engine = "postgres"');

test('who is given a secret leans on what the secret holds', async () => {
  const given = resource(
    'aws_lambda_function',
    'mail',
    '  environment {\n    variables = { URL = aws_secretsmanager_secret.url.arn }\n  }',
  );
  expect(await edgesOf({ 'main.tf': given + SECRET })).toEqual([
    'deployable:mail → service:amazon-rds',
    'deployable:mail → service:aws-secrets-manager',
  ]);
});

test('who may only read a secret is not given what it holds', async () => {
  const grant = resource('aws_iam_role_policy', 'mail', '  role   = aws_iam_role.mail.id\n  policy = aws_secretsmanager_secret.url.arn');
  expect(await edgesOf({ 'main.tf': FUNCTION + ROLE + grant + SECRET })).toEqual(['deployable:mail → service:aws-secrets-manager']);
});
