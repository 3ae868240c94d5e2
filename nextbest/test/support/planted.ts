import { ALL, KEYED, lines, NAMED, number, type Planted, quoted, word } from './canaries.ts';
import { pipelines } from './planted-pipelines.ts';
import { platforms } from './planted-platforms.ts';

const numbers = lines(NAMED, (name) => `  ${name.replace(/[.-]/g, '_')} = ${number()}`);
/** The values of one element are only read up to a bound: many elements with some each. */
function inParts(pairs: readonly Planted[], part: (some: readonly Planted[], index: number) => string): string {
  const starts = pairs.map((_, index) => index).filter((index) => index % 100 === 0);
  return starts.map((start) => part(pairs.slice(start, start + 100), start)).join('\n');
}

const terraformText = `${inParts(
  KEYED.filter(([, value]) => !value.includes('${')),
  (some, index) => `resource "aws_lambda_function" "work${index}" {
  runtime = "nodejs22.x"
  environment {
    variables = {
${lines(some, (name, value) => `      ${name} = ${quoted(value)}`)}
    }
  }
}`,
)}
resource "aws_db_instance" "main" {
  engine = "postgres"
  path = "https://user:${word()}@example.com"
${numbers}
  provisioner "local-exec" { command = "curl -H ${word()}" }
  connection { password = "${word()}" }
  user_data = "export X=${word()}"
}
${lines(KEYED, (name, value) => `variable "${name}" { default = ${quoted(value.replaceAll('${', '$${'))} }`)}
variable "settings" { default = { admin_pwd = "${word()}", pin = ${number()}, code = ${number()} } }
variable "account" { default = ${number()} }
locals {
  login = "${word()}"
  code  = ${number()}
}
output "x" { value = "${word()}" }
module "a" { source = "git::https://x:${word()}@github.com/shop/a.git?ref=v1" }
module "b" { source = "https://user:${word()}?${word()}@example.com/b.zip" }
module "c" { source = "https://user:${word()}/${word()}@example.com/c.zip" }
module "d" { source = "git::https://example.com/d.git?ref=v1&sshkey=${word()}" }
resource "helm_release" "x" {
  name  = "x"
  chart = "oci://user:${word()}"
}
resource "helm_release" "y" {
  name  = "y"
  chart = "https://example.com/y?token=${word()}"
}
resource "aws_apprunner_service" "x" { image_identifier = "user:${word()}/api:1" }
`;

const composeText = `services:
  api:
    image: user:${word()}@registry.example.com/api:1
    command: ["serve", "--db", "postgres://user:${word()}@db/x", "Password=${word()}"]
    labels: { note: ${word()}, pin: ${number()} }
    build: { context: "https://x:${word()}@github.com/shop/api.git#main", args: { TOKEN: ${word()}, BUILD: ${word()} } }
    environment:
${lines(ALL, (name, value) => `      ${name}: ${quoted(value)}`)}
  worker:
    image: \${REGISTRY_PASSWORD:-${word()}}
    environment:
${lines(ALL, (name, value) => `      - ${quoted(`${name}=${value}`)}`)}
`;

const kubernetesText = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, annotations: { note: ${word()}, pin: "${number()}" } }
spec:
  template:
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          args: ["--token", ${word()}]
          command: ["sh", "-c", "login ${word()}"]
          env:
${lines(ALL, (name, value) => `            - { name: ${name}, value: ${quoted(value)} }`)}
---
apiVersion: v1
kind: Secret
metadata: { name: shop }
stringData: { host: ${word()} }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data:
${lines(ALL, (name, value) => `  ${name}: ${quoted(value)}`)}
  application.properties: |
${lines(ALL, (name, value) => `    ${name}=${value}`)}
  application.yml: |
${lines(ALL, (name, value) => `    ${name}: ${value}`)}
`;

const cloudformationText = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
${lines(NAMED, (name, value) => `  ${name.replace(/[^A-Za-z0-9]/g, '')}: { Type: String, Default: ${value} }`)}
  Plain: { Type: String, Default: ${word()} }
Resources:
  Work:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Environment:
        Variables:
          PLAIN: !Ref Plain
${lines(KEYED, (name, value) => `          ${name}: ${quoted(value)}`)}
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MasterUserPassword: ${word()}
      LaunchCode: ${number()}
${lines(NAMED, (name) => `      ${name}: ${number()}`)}
`;

const workflowText = `name: deploy
on: push
env:
${lines(ALL, (name, value) => `  ${name}: ${quoted(value)}`)}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: |
          docker login -u user -p ${word()} registry.example.com
          vercel --token ${word()} deploy
          npm --otp ${word()} publish
          npx --auth ${word()} tool
          sudo -p ${word()} reboot
          PASSWORD=${word()} make
          curl https://user:${word()}@example.com
      - uses: some/action@v1
        with: { password: ${word()}, url: "https://x:${word()}@example.com" }
`;

const readmeText = `# Shop, token=${word()}

Sells bread to people in the street.
Log in with admin / ${word()} and have a look around.
The password is ${word()} for everybody.
The PIN is ${number()} today.
Our key: ${word()}
See https://user:${word()}@example.com/x for more. Use ghp_canaryCanary0123456789 to read it.
`;

/** Files of every format that is read, each with secrets where people really leave them. */
export const PLANTED: Readonly<Record<string, string>> = {
  'infra/main.tf': terraformText,
  'infra/review.tfvars.json': JSON.stringify(Object.fromEntries(KEYED), undefined, 2),
  'config/sizes.yml': `production:\n${lines(KEYED, (name, value) => `  ${name}: ${quoted(value)}`)}\n`,
  'config/agent.ini': `[agent:production]\n${lines(KEYED, (name, value) => `${name} = ${quoted(value)}`)}\n`,
  'infra/prod.tfvars': lines(KEYED, (name, value) => `${name} = ${quoted(value.replaceAll('${', '$${'))}`) + `\n${numbers}\n`,
  'infra/extra.tf.json': JSON.stringify({
    variable: Object.fromEntries(KEYED.map(([name, value]) => [name, { default: value }])),
    module: { m: { source: `git::https://x:${word()}@github.com/shop/m.git` } },
    resource: { aws_lambda_function: { w: { environment: { variables: Object.fromEntries(KEYED) } } } },
  }),
  'live/terragrunt.hcl': `terraform { source = "git::https://x:${word()}@github.com/shop/a.git" }\ninputs = {\n${lines(KEYED, (name, value) => `  ${name} = ${quoted(value.replaceAll('${', '$${'))}`)}\n${numbers}\n}\n`,
  'docker-compose.yml': composeText,
  'k8s/api.yaml': kubernetesText,
  'k8s/kustomization.yaml': `resources: ["https://x:${word()}@github.com/shop/base", "github.com/shop/b?ref=v1&token=${word()}"]\nsecretGenerator: [{ name: s, literals: [pin=${word()}] }]\nhelmCharts: [{ name: "x?token=${word()}", repo: "https://u:${word()}@example.com" }]\n`,
  'chart/Chart.yaml': `apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n  - { name: redis, version: 1.0.0, repository: "https://u:${word()}@example.com" }\n  - { name: "u:${word()}@x", version: ${word()} }\n`,
  'chart/values.yaml': `password: ${word()}\nhost: ${word()}\nenv: { DB_PASSWORD: ${word()}, DB_URL: "postgres://u:${word()}@db:5432/x" }\nimage: "u:${word()}@r/x"\n`,
  'chart/templates/shop.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec:\n  template:\n    spec:\n      containers:\n        - image: {{ .Values.image }}\n          args: ["--pin={{ .Values.password }}", {{ .Values.host | quote }}]\n          env:\n            {{- range $name, $value := .Values.env }}\n            - { name: {{ $name }}, value: {{ $value | quote }} }\n            {{- end }}\n            - { name: PIN, value: ${word()} }\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { pin: {{ .Values.password }} }\n`,
  'skaffold.yaml': `apiVersion: skaffold/v4beta1\nkind: Config\nbuild: { artifacts: [{ image: "u:${word()}@r/x", docker: { buildArgs: { A: ${word()} } } }] }\nmanifests: { helm: { releases: [{ name: x, remoteChart: "oci://u:${word()}", setValues: { pin: ${word()} } }] } }\n`,
  'template.yaml': cloudformationText,
  'web/src/main/resources/application.properties': `queue.host=broker\n${ALL.map(([name, value]) => `${name}=${value}\n`).join('')}`,
  'parameters.json': JSON.stringify([
    { ParameterKey: 'Queue', ParameterValue: '/shop/queue/url' },
    ...ALL.map(([name, value]) => ({ ParameterKey: name, ParameterValue: value })),
  ]),
  '.github/workflows/deploy.yml': workflowText,
  ...pipelines,
  ...platforms,
  'action.yml': `name: ours\nruns: { using: docker, image: "docker://u:${word()}@r/x", args: [${word()}], env: { A_URL: ${word()} } }\n`,
  Dockerfile: `ARG REGISTRY_PWD=${word()}\nFROM node:22-alpine\nLABEL note=${word()}\nARG CODE=${word()}\nENV SERVICE_PIN=${word()} DB_URL=postgres://u:${word()}@db/x\nRUN curl -u user:${word()} https://example.com\nCMD ["env", "TOKEN=${word()}", "node", "--token", "${word()}"]\n`,
  'package.json': JSON.stringify({
    name: 'shop',
    description: `Sells bread. The password is ${word()}.`,
    scripts: { start: `TOKEN=${word()} node .` },
    config: { pin: word() },
    publishConfig: { registry: `https://u:${word()}@example.com` },
    repository: `https://x:${word()}@github.com/shop/shop.git`,
    dependencies: { one: `git+https://${word()}@example.com/x.git`, two: `https://example.com/x.tgz?token=${word()}` },
  }),
  '.npmrc': `//registry.example.com/:_authToken=${word()}\n`,
  'requirements.txt': `--index-url https://user:${word()}@pypi.example.com/simple\ngit+https://${word()}@github.com/shop/py.git#egg=py\nx @ https://u:${word()}@example.com/x-1.0.tar.gz\n`,
  'pyproject.toml': `[project]\nname = "x"\ndescription = "Token: ${word()}"\ndependencies = ["y @ https://u:${word()}@example.com/y.whl"]\n[[tool.poetry.source]]\nname = "s"\nurl = "https://u:${word()}@example.com"\n[tool.x]\nserver_pwd = "${word()}"\n`,
  'pom.xml': `<project><groupId>g</groupId><artifactId>a</artifactId><properties><db.pwd>${word()}</db.pwd><service.pin>${number()}</service.pin></properties><dependencies><dependency><groupId>g</groupId><artifactId>b</artifactId><version>\${db.pwd}</version></dependency></dependencies></project>\n`,
  'build.gradle': `def dbPwd = '${word()}'\next.servicePin = '${number()}'\nrepositories { maven { url 'https://u:${word()}@example.com' } }\ndependencies { implementation "g:a:$dbPwd" }\n`,
  'gradle/libs.versions.toml': `[versions]\nx = "1.0"\npwd = "${word()}"\n[libraries]\nx = { module = "g:x", version.ref = "x" }\n`,
  'go.mod': `module example.com/shop\n\nreplace example.com/x => https://u:${word()}@example.com/x\n`,
  'rust/Cargo.toml': `[package]\nname = "x"\ndescription = "The key is ${word()}"\n[dependencies]\ny = { git = "https://u:${word()}@example.com/y" }\n`,
  Gemfile: `source 'https://u:${word()}@gems.example.com'\ngem 'x', git: 'https://${word()}@github.com/shop/x.git'\n`,
  'php/composer.json': JSON.stringify({
    name: 'a/b',
    repositories: [{ url: `https://u:${word()}@example.com` }],
    config: { pin: word() },
    require: { 'a/c': '*' },
  }),
  'net/Shop.csproj': `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><DbPwd>${word()}</DbPwd><Description>Password: ${word()}</Description></PropertyGroup></Project>\n`,
  'php/composer.lock': JSON.stringify({ packages: [{ name: 'a/c', version: '1.0', dist: { url: `https://u:${word()}@example.com` } }] }),
  'package-lock.json': `{ "packages": { "": { "dependencies": { "one": "1" } }, "node_modules/one": { "version": "1.0.0", "resolved": "https://u:${word()}@example.com", "integrity": "${word()}" }, "pin": "${word()}" } }\n`,
  'elixir/mix.exs': `def project do\n  [\n    app: :shop,\n    pin: "${word()}"\n  ]\nend\n\ndefp deps do\n  [{:x, "~> 1.0", git: "https://u:${word()}@example.com/x"}]\nend\n`,
  'web/index.ts': `import { x } from 'x';\nconst url = process.env.REDIS_URL ?? 'redis://:${word()}@cache:6379';\nconst pin = process.env['PIN'] || '${word()}';\nconst db = { password: '${word()}' };\n`,
  'web/Makefile': `${lines(KEYED, (name, value) => `${name} = ${value}`)}\nstart:\n${lines(KEYED, (name) => `\tdocker compose -f $(${name}) -f compose.yaml up`)}\n`,
  'web/.env': lines(ALL, (name, value) => `${name}_IMAGE=${value}\n${name}_PATH="./${value}"\n${name}_URL=$${name}_IMAGE`),
  'shop/settings.py': `${lines(KEYED, (name, value) => `${name.replace(/\W/g, '_').toUpperCase()} = ${quoted(value)}`)}\nDATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'PASSWORD': '${word()}', 'HOST': 'mysql://u:${word()}@db/x'}}\nEMAIL_BACKEND = '${word()}'\nCELERY_BROKER_URL = 'amqp://u:${word()}@q'\n`,
  'shop/src/main/resources/application.properties': `spring.datasource.url=jdbc:mysql://u:${word()}@db/x?password=${word()}\nspring.mail.host=mail.example.com\nspring.mail.password=${word()}\n`,
  'shop/config/production.toml': `${lines(ALL, (name, value) => `${name} = ${quoted(value)}`)}\nurl = "https://u:${word()}@api.example.com/v1"\nstore = "redis://:${word()}@cache.example.com"\n`,
  'shop/config/database.yml': `production:\n  adapter: mysql2\n  password: ${word()}\n`,
  'web/.env.example': lines(ALL, (name, value) => `${name}=${value}\n# ${name}="${value}"`),
  'db/schema.sql': `CREATE TABLE jobs (id int, attempts int, pin text DEFAULT '${word()}');\nINSERT INTO users (password_hash) VALUES ('${word()}');\n`,
  'scala/build.sbt': `name := "shop"\nval dbPwd = "1${word()}"\nval code = "${word()}"\nlibraryDependencies += "g" % "a" % dbPwd\nresolvers += "x" at "https://u:${word()}@example.com"\n`,
  '.tool-versions': `nodejs 22.1.0\ntoken ${word()}\n`,
  'README.md': readmeText,
  '.gitmodules': `[submodule "x"]\n  path = x\n  url = https://x:${word()}@github.com/shop/x.git\n`,
  'src/main/resources/application.properties': `spring.datasource.password=${word()}\nspring.datasource.url=${word()}\n`,
  'broken/main.tf': `resource "x" "y" {\n  pin = "${word()}\n`,
  'broken/docker-compose.yml': `services:\n  a: [${word()}\n b: *${word()}\n`,
  'broken/package.json': `{ "pin": ${word()} }\n`,
  'broken/Cargo.toml': `pin = ${word()}\n`,
  'broken/pom.xml': `<project><pin>${word()}</pom>\n`,
};

/** Subjects and bodies of commits that hold secrets. */
export const COMMITS: readonly string[] = [
  `fix: rotate password=${word()}`,
  `fix: the password is ${word()}\n\nand the body says ${word()}`,
  'chore: add ghp_canaryCanary0123456789 and AKIACANARY0123456789',
  `chore: clone https://x:${word()}@github.com/shop/shop.git`,
];
