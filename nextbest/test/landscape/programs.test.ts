import { expect, test } from 'vitest';
import { allTechnologies } from '../catalog/load.ts';
import { smallCatalog } from '../support/catalog.ts';
import { componentCalled, deployables, type Files, landscapeOf } from '../support/situation.ts';

const catalog = smallCatalog({ technologies: await allTechnologies() });

const STACK = `import { Stack } from 'aws-cdk-lib';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
export class Shop extends Stack {
  build() {
    new Function(this, 'Orders', { runtime: Runtime.NODEJS_22_X, code: Code.fromAsset('src/orders'), handler: 'index.handler' });
    new Function(this, 'Carts', { runtime: Runtime.NODEJS_22_X, code: Code.fromAsset('src/carts'), handler: 'index.handler' });
  }
}
`;

async function unresolvedIn(files: Files): Promise<readonly string[]> {
  const { coverage } = await landscapeOf(files, { catalog });
  return coverage.unresolved.map(({ kind, name }) => `${kind} ${name}`);
}

test('functions of a program are deployables by the folders of their code, from where the program starts', async () => {
  const landscape = await landscapeOf({ 'infra/cdk.json': '{}', 'infra/lib/shop.ts': STACK }, { catalog });
  expect(deployables(landscape)).toEqual(['deployable:infra/src/carts', 'deployable:infra/src/orders']);
});

test('a program is known by name only until its constructs are read, and when some come from a package', async () => {
  expect(await unresolvedIn({ 'cdk.json': '{}', 'lib/shop.ts': STACK })).toEqual([]);
  expect(await unresolvedIn({ 'cdk.json': '{}', 'Shop.java': 'class Shop {}' })).toEqual(['program cdk.json']);
  expect(await unresolvedIn({ 'cdk.json': '{}', 'other/cdk.json': '{}', 'lib/shop.ts': STACK })).toEqual(['program other/cdk.json']);
  const wrapped = `import { WebApp } from '@acme/cdk';\n${STACK}new WebApp(stack, 'Admin');\n`;
  expect(await unresolvedIn({ 'cdk.json': '{}', 'lib/shop.ts': wrapped })).toEqual(['program cdk.json']);
  expect(await unresolvedIn({ 'cdk.json': '{}', 'lib/shop.ts': wrapped.replace('@acme/cdk', './web-app') })).toEqual([]);
});

const STEPS = `import { Stack } from 'aws-cdk-lib';
import { Function as Handler, Runtime } from 'aws-cdk-lib/aws-lambda';
import { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
export class Parcels extends Stack {
  build() {
    const step = (name: string) => {
      const handler = new Handler(this, \`\${name}Handler\`, { runtime: Runtime.NODEJS_22_X, functionName: name });
      return new LambdaInvoke(this, \`\${name}Step\`, { lambdaFunction: handler });
    };
    const weigh = step('Weigh');
    const send = step('Send');
    new StateMachine(this, 'Flow', { definition: weigh.next(send) });
  }
}
`;

test('functions that a helper makes are deployables each, and the state machine leans on them', async () => {
  const landscape = await landscapeOf({ 'cdk.json': '{}', 'lib/parcels.ts': STEPS }, { catalog });
  expect(deployables(landscape)).toEqual(['deployable:lib/SendHandler', 'deployable:lib/WeighHandler']);
  expect(componentCalled(landscape, 'service:lib/aws-step-functions').dependsOn.map(({ id }) => id)).toEqual(deployables(landscape));
});

const ROLES = `import { Function as Handler } from 'aws-cdk-lib/aws-lambda';
import { Policy, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
const bucket = new Bucket(this, 'Films');
const role = new Role(this, 'EncoderRole', {});
const mayRead = new Policy(this, 'MayRead', { statements: [new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.bucketArn] })] });
mayRead.attachToRole(role);
new Handler(this, 'Encode', { role });
new Handler(this, 'Order', { environment: { ENCODER_ROLE: role.roleArn } });
`;

test('a function leans on what its role may use, and not on what a role may use that it only hands on', async () => {
  const landscape = await landscapeOf({ 'cdk.json': '{}', 'lib/films.ts': ROLES }, { catalog });
  expect(componentCalled(landscape, 'Encode').dependsOn.map(({ id }) => id)).toEqual(['service:lib/amazon-s3']);
  expect(componentCalled(landscape, 'Order').dependsOn).toEqual([]);
});

const DATA = `import { Stack } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Queue } from 'aws-cdk-lib/aws-sqs';
export class DataStack extends Stack {
  build() {
    this.table = new Table(this, 'Orders', {});
    this.jobs = new Queue(this, 'Jobs');
  }
}
`;
const API = `import { Stack } from 'aws-cdk-lib';
import { Function as Handler } from 'aws-cdk-lib/aws-lambda';
export class ApiStack extends Stack {
  build(props: Given) {
    const handler = new Handler(this, 'Api', { environment: { JOBS: props.jobs.queueUrl } });
    props.table.grantReadData(handler);
  }
}
`;

test('a stack leans on what another one of the program gives it, where one alone has a field of that name', async () => {
  const files = { 'cdk.json': '{}', 'lib/data.ts': DATA, 'lib/api.ts': API };
  const needs = async (more: Files): Promise<readonly string[]> =>
    componentCalled(await landscapeOf({ ...files, ...more }, { catalog }), 'Api').dependsOn.map(({ id }) => id);
  expect(await needs({})).toEqual(['service:lib/amazon-dynamodb', 'service:lib/amazon-sqs']);
  expect(await needs({ 'lib/more.ts': DATA })).toEqual([]);
});

const HANDED = `import { Stack } from 'aws-cdk-lib';
import { RestApi, LambdaIntegration } from 'aws-cdk-lib/aws-apigateway';
import { Function as Handler } from 'aws-cdk-lib/aws-lambda';
export class Shop extends Stack {
  build() {
    this.api = this.makeApi();
    const pay = this.makeHandler('Pay');
    const ship = this.makeHandler('Ship');
    this.route(pay);
  }
  private makeApi() {
    return new RestApi(this, 'ShopApi', {});
  }
  private makeHandler(name: string) {
    return new Handler(this, name, {});
  }
  private route(handler: Handler) {
    this.api.root.addMethod('POST', new LambdaIntegration(handler));
  }
}
`;

test('what a method that is called once is given is what it speaks of', async () => {
  const landscape = await landscapeOf({ 'cdk.json': '{}', 'lib/shop.ts': HANDED }, { catalog });
  expect(componentCalled(landscape, 'service:lib/amazon-api-gateway').dependsOn.map(({ id }) => id)).toEqual(['deployable:lib/Pay']);
  expect(deployables(landscape)).toEqual(['deployable:lib/Pay', 'deployable:lib/Ship']);
});
