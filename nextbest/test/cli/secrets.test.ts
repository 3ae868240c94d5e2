import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { git } from '../support/story.ts';

/** Values that must never be seen again, each planted where such values really stand. */
const CANARIES = {
  'infra/terraform.tfvars': 'db_password = "canary-tfvars-1"\nregion = "canary-tfvars-2"\n',
  'infra/main.tf': `variable "api_token" { default = "canary-default-3" }
resource "aws_db_instance" "main" {
  engine   = "postgres"
  username = "admin"
  password = "canary-terraform-4"
}
resource "aws_lambda_function" "work" {
  runtime = "nodejs22.x"
  environment { variables = { DATABASE_URL = "postgres://user:canary-url-5@db.example.com/shop", STRIPE_KEY = "canary-lambda-6" } }
}
resource "aws_instance" "box" { user_data = "export TOKEN=canary-userdata-7" }
locals { connection_string = "Server=db;Password=canary-local-8" }
`,
  '.env': 'SECRET_KEY=canary-env-9\nDATABASE_URL=mysql://root:canary-env-10@db/shop\n',
  'docker-compose.yml': `services:
  api:
    image: registry.example.com/api:1
    environment:
      POSTGRES_PASSWORD: canary-compose-11
      REDIS_URL: redis://:canary-compose-12@redis:6379/0
      PLAIN: canary-compose-13
    command: ["serve", "--token=canary-compose-14"]
  redis:
    image: redis:7
`,
  'k8s/secret.yaml': `apiVersion: v1
kind: Secret
metadata: { name: shop }
stringData: { password: canary-secret-15 }
data: { token: Y2FuYXJ5LXNlY3JldC0xNg== }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          args: ["--key", "canary-args-17"]
          env:
            - { name: API_KEY, value: canary-env-18 }
            - { name: AMQP_URL, value: "amqp://guest:canary-env-19@rabbit:5672/" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data: { config.ini: "password=canary-config-20" }
`,
  'template.yaml': `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  DbPassword: { Type: String, Default: canary-parameter-21 }
Resources:
  Work:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Environment: { Variables: { TOKEN: canary-cfn-22 } }
  Db:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: postgres, MasterUserPassword: canary-cfn-23 }
`,
  '.github/workflows/deploy.yml': `name: deploy
on: push
env: { NPM_TOKEN: canary-ci-24 }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: curl -H "Authorization: Bearer canary-ci-25" https://example.com
      - run: docker login -u user -p canary-ci-26 registry.example.com
      - uses: some/action@v1
        with: { password: canary-ci-27 }
`,
  'requirements.txt': '--index-url https://user:canary-pip-28@pypi.example.com/simple\ndjango==5.2\n',
  'package.json':
    '{ "name": "x", "dependencies": { "private": "git+https://canary-npm-29@example.com/x.git" }, "config": { "token": "canary-npm-30" } }\n',
  '.npmrc': '//registry.example.com/:_authToken=canary-npm-31\n',
  Dockerfile:
    'FROM node:22-alpine\nARG TOKEN=canary-docker-32\nENV PASSWORD=canary-docker-33\nRUN curl https://user:canary-docker-34@example.com\nCMD ["node", "--token=canary-docker-35"]\n',
  'pom.xml':
    '<project><groupId>g</groupId><artifactId>a</artifactId><properties><db.password>canary-pom-36</db.password></properties></project>\n',
};

test('no planted secret reaches an output, the cache or a saved run', () => {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries(CANARIES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, ['init', '--quiet']);
  git(folder, ['remote', 'add', 'origin', 'https://user:canary-remote-37@github.com/shop/shop.git']);
  git(folder, ['add', '--force', '.']);
  git(folder, ['-c', 'user.name=canary-person', '-c', 'user.email=canary-person@example.com', 'commit', '--quiet', '-m', 'feat: start']);
  const cache = emptyFolder();
  const environment = { XDG_CACHE_HOME: cache };
  for (const words of [
    [],
    ['--json'],
    ['list', '--json'],
    ['explain', '1'],
    ['components', '--json'],
    ['facts', '--json'],
    ['facts'],
    ['map', '-f', 'svg'],
    ['map', '-f', 'owm'],
    ['map', '-f', 'json'],
    ['map', '-f', 'html'],
    ['-f', 'html'],
    ['-f', 'markdown'],
  ]) {
    const { code, out, err } = nextbest([...words, folder], { environment });
    expect(code, `${words.join(' ')}: ${err}`).toBe(0);
    expect(leaks(out + err), words.join(' ')).toEqual([]);
  }
  for (const file of readdirSync(cache, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) expect(leaks(readFileSync(join(file.parentPath, file.name), 'latin1')), file.name).toEqual([]);
  }
});

function leaks(text: string): string[] {
  return [...text.matchAll(/canary-[\w-]+|Y2FuYXJ5LXNlY3JldC0xNg/g)].map(([found]) => found);
}
