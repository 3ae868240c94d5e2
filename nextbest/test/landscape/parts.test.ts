import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { resource } from '../support/files.ts';
import { type Files, landscapeOf } from '../support/situation.ts';

async function edgesOf(files: Files): Promise<string[]> {
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  return components.flatMap(({ id, kind, dependsOn }) =>
    kind === 'user' || kind === 'need' ? [] : dependsOn.map((edge) => `${id} → ${edge.id}`),
  );
}

test('a subscription speaks for its topic, a policy for nobody', async () => {
  const ends = '  topic_arn = aws_sns_topic.news.arn\n  endpoint = aws_sqs_queue.jobs.arn';
  const stores = resource('aws_sns_topic', 'news') + resource('aws_sqs_queue', 'jobs');
  expect(await edgesOf({ 'main.tf': stores + resource('aws_sns_topic_subscription', 'jobs', ends) })).toEqual([
    'service:amazon-sns → service:amazon-sqs',
  ]);
  expect(await edgesOf({ 'main.tf': stores + resource('aws_sns_topic_policy', 'jobs', ends) })).toEqual([]);
});

test('a secret that holds an address is no edge of the store of secrets', async () => {
  const version = '  secret_id = aws_secretsmanager_secret.queue.id\n  secret_string = aws_sqs_queue.jobs.url';
  const stores = resource('aws_secretsmanager_secret', 'queue') + resource('aws_sqs_queue', 'jobs');
  expect(await edgesOf({ 'main.tf': stores + resource('aws_secretsmanager_secret_version', 'queue', version) })).toEqual([]);
});

const TASK = `  execution_role_arn = aws_iam_role.web.arn
  container_definitions = jsonencode([{ name = "web", secrets = [{ name = "URL", valueFrom = aws_ssm_parameter.url.arn }] }])`;

test('a service leans on what its task is given, and on what its parameters hold', async () => {
  const main =
    resource('aws_ecs_service', 'web', '  task_definition = aws_ecs_task_definition.web.arn\n  launch_type = "FARGATE"') +
    resource('aws_ecs_task_definition', 'web', TASK) +
    resource('aws_ssm_parameter', 'url', '  value = "postgres://${aws_db_instance.orders.address}"') +
    resource('aws_db_instance', 'orders', '  engine = "postgres"');
  expect(await edgesOf({ 'main.tf': main })).toEqual([
    'deployable:web → service:amazon-rds',
    'deployable:web → service:aws-parameter-store',
  ]);
});

test('who may start a task is not given what the task is given', async () => {
  const main =
    resource('aws_lambda_function', 'starter', '  role = aws_iam_role.starter.arn') +
    resource('aws_iam_role', 'starter') +
    resource('aws_iam_role_policy', 'starter', '  role = aws_iam_role.starter.id\n  policy = aws_ecs_task_definition.web.arn') +
    resource('aws_ecs_task_definition', 'web', TASK) +
    resource('aws_ssm_parameter', 'url');
  expect((await edgesOf({ 'main.tf': main })).filter((edge) => edge.startsWith('deployable:starter') || edge.includes('starter'))).toEqual(
    [],
  );
});

test('who may pass a role on is not granted what the role is granted', async () => {
  const main =
    resource('aws_lambda_function', 'starter', '  role = aws_iam_role.starter.arn') +
    resource('aws_iam_role', 'starter') +
    resource('aws_iam_role', 'web') +
    resource('aws_iam_role_policy', 'starter', '  role = aws_iam_role.starter.id\n  policy = data.aws_iam_policy_document.starter.json') +
    'data "aws_iam_policy_document" "starter" {\n  statement {\n    resources = [aws_iam_role.web.arn]\n  }\n}\n' +
    resource('aws_iam_role_policy', 'web', '  role = aws_iam_role.web.id\n  policy = aws_sqs_queue.jobs.arn') +
    resource('aws_sqs_queue', 'jobs');
  expect(await edgesOf({ 'main.tf': main })).toEqual([]);
});

test('to name a queue of a namespace is to lean on the namespace', async () => {
  const main =
    resource('azurerm_servicebus_namespace', 'bus') +
    resource('azurerm_servicebus_queue', 'jobs', '  namespace_id = azurerm_servicebus_namespace.bus.id') +
    resource('azurerm_linux_web_app', 'api', '  app_settings = { QUEUE = azurerm_servicebus_queue.jobs.name }');
  expect(await edgesOf({ 'main.tf': main })).toEqual(['deployable:api → service:azure-service-bus']);
});

test('who may reach it, its tags and its name are nothing that it leans on', async () => {
  const reach =
    '  vpc_security_group_ids = [aws_eks_cluster.main.security_group]\n  tags = { c = aws_eks_cluster.main.name }\n' +
    '  identifier = "${aws_eks_cluster.main.name}-orders"\n  engine = "postgres"';
  expect(await edgesOf({ 'main.tf': resource('aws_eks_cluster', 'main') + resource('aws_db_instance', 'orders', reach) })).toEqual([]);
});

const API = `Resources:
  Api: { Type: AWS::Serverless::Api, Properties: { StageName: prod } }
  Mail:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: mail/
      Events:
        Call: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /, Method: POST } }
Outputs:
  Url: { Value: !Sub 'https://\${Api}.execute-api.amazonaws.com', Export: { Name: mail-url } }
`;
const OTHER = API.replace(
  'Outputs:',
  `  Post:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: post/
      Events:
        Call: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /post, Method: POST } }
Outputs:`,
);
const CALLER = `Resources:
  Caller:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: code/
      Environment: { Variables: { MAIL: !ImportValue mail-url } }
`;

test('who calls an API with one function behind it calls that function, with several none of them', async () => {
  const called = async (template: string): Promise<string[]> =>
    (await edgesOf({ 'api/template.yaml': template, 'web/template.yaml': CALLER })).filter((edge) => edge.startsWith('deployable:web'));
  expect(await called(API)).toEqual(['deployable:web/code → deployable:api/mail', 'deployable:web/code → service:api/amazon-api-gateway']);
  expect(await called(OTHER)).toEqual(['deployable:web/code → service:api/amazon-api-gateway']);
});

test('machines lean on what the template that they are started from is given', async () => {
  const main =
    resource('aws_autoscaling_group', 'web', '  launch_template {\n    id = aws_launch_template.web.id\n  }') +
    resource('aws_launch_template', 'web', '  user_data = base64encode(aws_db_instance.orders.address)') +
    resource('aws_db_instance', 'orders', '  engine = "postgres"');
  expect(await edgesOf({ 'main.tf': main })).toEqual(['deployable:web → service:amazon-rds']);
});

test('an integration speaks for its API also where a module makes the function, and an item of a table for nobody', async () => {
  const main =
    'module "web" {\n  source = "terraform-aws-modules/lambda/aws"\n}\n' +
    resource('aws_apigatewayv2_api', 'shop', '  protocol_type = "HTTP"') +
    resource(
      'aws_apigatewayv2_integration',
      'web',
      '  api_id = aws_apigatewayv2_api.shop.id\n  integration_uri = module.web.lambda_function_invoke_arn',
    ) +
    resource('aws_dynamodb_table', 'carts') +
    resource('aws_dynamodb_table_item', 'cart', '  table_name = aws_dynamodb_table.carts.name\n  item = module.web.lambda_function_name');
  expect(await edgesOf({ 'main.tf': main })).toEqual(['service:amazon-api-gateway-http → deployable:web']);
});

test('where the diagnostics of a service go is no edge', async () => {
  const given =
    '  source = "github.com/acme/terraform-modules//frontdoor"\n  diagnostics_storage_account_id = azurerm_storage_account.logs.id\n';
  expect(await edgesOf({ 'main.tf': `module "front" {\n${given}}\n${resource('azurerm_storage_account', 'logs')}` })).toEqual([]);
});

test('to name a proxy is to lean on the database behind it', async () => {
  const web = (address: string): string =>
    resource('aws_lambda_function', 'web', `  environment {\n    variables = { DATABASE = ${address} }\n  }`) +
    resource('aws_rds_cluster', 'orders', '  engine = "aurora-postgresql"');
  const target = resource(
    'aws_db_proxy_target',
    'orders',
    '  db_proxy_name = aws_db_proxy.orders.name\n  db_cluster_identifier = aws_rds_cluster.orders.id',
  );
  const made =
    'module "proxy" {\n  source = "terraform-aws-modules/rds-proxy/aws"\n  db_cluster_identifier = aws_rds_cluster.orders.id\n}\n';
  const leans = ['deployable:web → service:amazon-aurora'];
  expect(await edgesOf({ 'main.tf': web('aws_db_proxy.orders.endpoint') + resource('aws_db_proxy', 'orders') + target })).toEqual(leans);
  expect(await edgesOf({ 'main.tf': web('module.proxy.proxy_endpoint') + made })).toEqual(leans);
});

test('to be granted something in the project of another is no edge', async () => {
  const main =
    resource('google_cloud_run_service', 'orders') +
    resource('google_service_account', 'watcher') +
    resource(
      'google_project_iam_member',
      'watcher',
      '  project = google_cloud_run_service.orders.project\n  member = google_service_account.watcher.email',
    ) +
    resource('google_cloud_run_service', 'watcher', '  account = google_service_account.watcher.email');
  expect(await edgesOf({ 'main.tf': main })).toEqual([]);
});

test('who delivers a task leans on the workload that is started from it, and not on what it is given', async () => {
  const main =
    resource('aws_ecs_service', 'web', '  task_definition = aws_ecs_task_definition.web.arn\n  launch_type = "FARGATE"') +
    resource('aws_ecs_task_definition', 'web', '  container_definitions = jsonencode([{ url = aws_sqs_queue.jobs.url }])') +
    resource('aws_sqs_queue', 'jobs') +
    resource('aws_codepipeline', 'web', '  stage {\n    task = aws_ecs_task_definition.web.family\n  }');
  expect(await edgesOf({ 'main.tf': main })).toEqual(['deployable:web → service:amazon-sqs', 'service:aws-codepipeline → deployable:web']);
});

test('a task that is told the name of another service is no part of that service', async () => {
  const files = {
    'accounts/main.tf': `${resource('aws_ecs_service', 'accounts')}output "name" {\n  value = aws_ecs_service.accounts.name\n}\n`,
    'main.tf':
      'module "accounts" {\n  source = "./accounts"\n}\n' +
      resource('aws_ecs_service', 'web', '  task_definition = aws_ecs_task_definition.web.arn\n  launch_type = "FARGATE"') +
      resource(
        'aws_ecs_task_definition',
        'web',
        '  container_definitions = jsonencode([{ a = module.accounts.name, q = aws_sqs_queue.jobs.url }])',
      ) +
      resource('aws_sqs_queue', 'jobs'),
  };
  expect(await edgesOf(files)).toEqual(['deployable:web → deployable:accounts/accounts', 'deployable:web → service:amazon-sqs']);
});
