import { ALL, KEYED, lines, quoted, word } from './canaries.ts';

const toml = lines(KEYED, (name, value) => `${name} = ${quoted(value)}`);
const shell = lines(KEYED, (name, value) => `${name}=${quoted(value)}`);

function yaml(indent: string): string {
  return lines(ALL, (name, value) => `${indent}${name}: ${quoted(value)}`);
}

function object(indent: string): string {
  return lines(ALL, (name, value) => `${indent}${quoted(name)}: ${quoted(value)},`);
}

/** Files of hosting platforms, each with secrets where people really leave them. */
const hosting: Readonly<Record<string, string>> = {
  'amplify.yml': `version: 1\nenv:\n  variables:\n${yaml('    ')}\nfrontend:\n  phases:\n    build:\n      commands:\n        - "PIN=${word()} make --token ${word()}"\n  artifacts: { baseDirectory: "https://u:${word()}@x/dist" }\n`,
  'config/deploy.yml': `service: shop\nimage: "u:${word()}@r/x"\nservers: { web: { hosts: [a], cmd: "serve --token ${word()}" } }\nregistry: { server: "u:${word()}@r", password: ${word()} }\nenv:\n  clear: { PIN: ${word()}, DB_PWD: ${word()} }\naccessories: { db: { image: "u:${word()}@r/x", env: { PIN: ${word()} } } }\n`,
  'helmfile.yaml': `releases:\n  - name: db\n    chart: "https://u:${word()}@x/postgresql"\n    values: [{ auth: { password: ${word()} } }, { controllers: { main: { containers: { main: { image: "u:${word()}@r/x", env: { PIN: ${word()} } } } } } }]\n`,
  'fly.toml': `app = "shop"\n[build]\nimage = "u:${word()}@r/x"\n[env]\n${toml}\n[processes]\nweb = "serve --token ${word()}"\n`,
  'render.yaml': `services:\n  - type: web\n    name: shop\n    runtime: docker\n    startCommand: "serve --token ${word()}"\n    repo: "https://u:${word()}@example.com/x"\n    image: { url: "u:${word()}@r/x", creds: { name: "${word()}" } }\n    envVars:\n${lines(ALL, (name, value) => `      - key: ${quoted(name)}\n        value: ${quoted(value)}`)}\n`,
  'vercel.json': `{\n  "name": "shop",\n  "functions": { "api/*.ts": { "memory": 512 } },\n  "env": {\n${object('    ')}\n    "X": "1"\n  },\n  "rewrites": [{ "source": "/a", "destination": "https://u:${word()}@blog.example.com/a?key=${word()}" }]\n}\n`,
  'ecs/task.json': `{\n  "family": "shop",\n  "executionRoleArn": "${word()}",\n  "containerDefinitions": [{\n    "name": "web", "image": "u:${word()}@r/x", "command": ["serve", "--token", "${word()}"],\n    "environment": [\n${lines(ALL, (name, value) => `      { "name": ${quoted(name)}, "value": ${quoted(value)} },`)}\n      { "name": "A", "value": "1" }],\n    "secrets": [{ "name": "PIN", "valueFrom": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:${word()}" }, { "name": "DSN", "valueFrom": "${word()}" }],\n    "repositoryCredentials": { "credentialsParameter": "${word()}" },\n    "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "${word()}" } }\n  }]\n}\n`,
  'netlify.toml': `[build]\ncommand = "TOKEN=${word()} make"\nfunctions = "functions"\n[build.environment]\n${toml}\n[[redirects]]\nfrom = "/a"\nto = "https://u:${word()}@api.example.com/a?key=${word()}"\n`,
  'wrangler.toml': `name = "shop"\nmain = "src/index.ts"\n[vars]\n${toml}\n[[kv_namespaces]]\nbinding = "CARTS"\nid = "${word()}"\n`,
  'app.yaml': `runtime: python312\nentrypoint: "serve --token ${word()}"\nenv_variables:\n${yaml('  ')}\n`,
  'api/.elasticbeanstalk/config.yml': `global:\n  application_name: shop\n  default_ec2_keyname: "${word()}"\n${yaml('  ')}\n`,
  'appspec.yml': `version: 0.0\nos: linux\nhooks:\n  ApplicationStart:\n    - { location: "scripts/start.sh --token ${word()}", runas: "${word()}" }\n`,
  'heroku.yml': `setup:\n  config:\n${yaml('    ')}\nbuild:\n  docker: { web: "https://u:${word()}@x/Dockerfile" }\nrun:\n  web: "serve --token ${word()}"\n`,
  'cf/manifest.yml': `applications:\n  - name: shop\n    memory: 1G\n    command: "serve --token ${word()}"\n    docker: { image: "u:${word()}@r/x", username: "${word()}" }\n    env:\n${yaml('      ')}\n`,
  'serverless.yml': `service: shop\nprovider:\n  name: aws\n  runtime: nodejs22.x\n  environment:\n${yaml('    ')}\nfunctions:\n  place:\n    handler: src/place.handler\n    environment: { PIN: ${word()}, DB_HOST_PWD: ${word()} }\n    events:\n      - schedule: rate(1 hour)\n      - http: { path: "/a?key=${word()}", method: post }\n`,
};

/** Files of machines and schedulers. */
const machines: Readonly<Record<string, string>> = {
  'site.yml': `- hosts: web\n  vars:\n${yaml('    ')}\n  roles:\n    - { role: acme.web, web_pin: "${word()}" }\n  tasks:\n    - apt: { name: "nginx", key: "${word()}" }\n    - docker_container: { name: shop, image: "u:${word()}@r/x", env: { PIN: "${word()}" } }\n    - cron: { name: "sync --token=${word()}", job: "PIN=${word()} /srv/sync" }\n    - helm: { name: x, chart_ref: "https://u:${word()}@x/y?key=${word()}" }\n    - include_tasks: "https://u:${word()}@x/y.yml"\n    - shell: "curl -H ${word()}"\n`,
  'cookbooks/web/recipes/default.rb': `include_recipe "web::${word()}"\npackage "https://u:${word()}@x/y.deb"\ndocker_container "shop" do\n  repo "r/x"\n  env ["PIN=${word()}"]\nend\ncron "sync --token=${word()}" do\n  command "curl https://u:${word()}@x"\nend\n${lines(KEYED, (name, value) => `default[:${name}] = ${quoted(value)}`)}\n`,
  'manifests/site.pp': `node 'web-1', '${word()}' {\n  include nginx\n}\nnode /x${word()}/ {\n  class { "node::\${${word()}}": pin => '${word()}' }\n}\n`,
  'modules/web/manifests/init.pp': `class web(\n${lines(KEYED, (name, value) => `  $${name.toLowerCase()} = ${quoted(value)},`)}\n) {\n  package { 'https://u:${word()}@x/y.deb': ensure => present }\n  docker::run { 'shop':\n    image => 'r/x',\n    env   => ['PIN=${word()}'],\n  }\n  cron { 'sync --token=${word()}': command => 'curl https://u:${word()}@x' }\n}\n`,
  'hieradata/web.yaml': `classes:\n  - web\n  - "p@${word()}"\nweb::pin: ${word()}\n`,
  'packer/web.pkr.hcl': `variable "pin" { default = "${word()}" }\nsource "amazon-ebs" "web" {\n  access_key = "${word()}"\n  ssh_password = "${word()}"\n}\nbuild {\n  sources = ["source.amazon-ebs.web"]\n  provisioner "shell" {\n    environment_vars = ["PIN=${word()}"]\n    inline = ["PIN=${word()} apt-get install -y https://u:${word()}@x/y.deb", "curl -H ${word()}"]\n  }\n  provisioner "ansible" {\n    playbook_file = "https://u:${word()}@x/site.yml"\n    extra_arguments = ["-e", "pin=${word()}"]\n  }\n}\n`,
  'packer/web.json': `{ "variables": { "pin": "${word()}" }, "builders": [{ "type": "amazon-ebs", "access_key": "${word()}" }], "provisioners": [{ "type": "shell", "inline": ["curl -H ${word()}"] }] }\n`,
  'roles/web.rb': `run_list("recipe[web]")\ndefault_attributes(:pin => "${word()}")\n`,
  'roles/web/tasks/main.yml': `- name: "${word()}"\n  yum: name="https://u:${word()}@x/y.rpm"\n- apt: { deb: "https://u:${word()}@x/y.deb" }\n  environment:\n${yaml('    ')}\n- mysql_user: { name: shop, password: "${word()}" }\n`,
  'k8s/add-proxy.yaml': `- op: add\n  path: /spec/template/spec/containers/-\n  value:\n    image: r/x\n    args: ["${word()}"]\n    env:\n${lines(KEYED, (name, value) => `      - { name: ${name}, value: ${quoted(value)} }`)}\n`,
  'jobs/shop.nomad': `job "shop" {\n  group "web" {\n    task "web" {\n      driver = "docker"\n      config {\n        image = "u:${word()}@r/x"\n        args = ["--token", "${word()}"]\n        auth { password = "${word()}" }\n      }\n      env {\n${lines(KEYED, (name, value) => `        ${name} = ${quoted(value)}`)}\n      }\n    }\n  }\n}\n`,
  'units/shop.service': `[Service]\nUser=shop\nMemoryMax=1G\nExecStart=/usr/bin/serve --token ${word()} --db postgres://u:${word()}@db/x\n${lines(KEYED, (name, value) => `Environment="${name}=${value}"`)}\n`,
  'supervisord.conf': `[supervisord]\nnodaemon=true\n[program:web]\ncommand=/usr/bin/serve --token ${word()}\nenvironment=PIN="${word()}",DB_HOST_PWD="${word()}",DATABASE_URL="postgres://u:${word()}@db/x"\n`,
  'etc/crontab': `${shell}\n0 3 * * * root PIN=${word()} /usr/local/bin/sync --token=${word()} https://u:${word()}@example.com\n@daily root pg_dump postgres://u:${word()}@db/x\n`,
  Procfile: `web: PIN=${word()} serve --token ${word()}\nworker: work postgres://u:${word()}@db/x\n`,
  'conf/nginx.conf': `http {\n  upstream carts { server cart-1.internal:8080; }\n  server {\n    location / { proxy_pass http://u:${word()}@carts:80/?key=${word()}; proxy_set_header Authorization "Bearer ${word()}"; }\n    location /a { proxy_pass http://search:7700; auth_basic "${word()}"; }\n  }\n}\n`,
  'conf/haproxy.cfg': `userlist users\n  user shop insecure-password ${word()}\nbackend carts\n  http-request set-header Authorization ${word()}\n  server cart1 cart-1.internal:8080 check cookie ${word()}\n`,
  Caddyfile: `shop.example.com {\n  basic_auth { shop ${word()} }\n  reverse_proxy cart:8080 {\n    header_up Authorization "${word()}"\n  }\n  reverse_proxy /a http://u:${word()}@search:7700\n}\n`,
};

const program = `import { Stack } from 'aws-cdk-lib';\nimport { Function, Runtime, Code } from 'aws-cdk-lib/aws-lambda';\nexport class ShopStack extends Stack {\n  build() {\n    new Function(this, 'Shop', {\n      runtime: Runtime.NODEJS_22_X,\n      memorySize: 512,\n      code: Code.fromAsset('src'),\n      handler: 'a.b',\n      description: ${quoted(word())},\n      environment: {\n${object('        ')}\n      },\n    });\n  }\n}\n`;

const appHost = `var builder = DistributedApplication.CreateBuilder(args);\nvar pin = builder.AddParameter("pin", "${word()}", secret: true);\nbuilder.AddRedis("cache", password: pin).WithArgs("--requirepass", "${word()}");\nbuilder.AddContainer("shop", "u:${word()}@r/x", "${word()}")\n${lines(KEYED, (name, value) => `  .WithEnvironment(${quoted(name)}, ${quoted(value)})`)};\nbuilder.AddNpmApp("web", "../web?token=${word()}").WithEnvironment("A", $"https://u:${word()}@x");\nbuilder.Build().Run();\n`;

const azure: Readonly<Record<string, string>> = {
  'azure/main.bicep': `${lines(KEYED, (name, value) => `param ${name.replace(/\W/g, '_')} string = '${value.replace(/['\\\n]/g, '').replaceAll('${', '$')}'`)}\n@secure()\nparam x string = '${word()}'\nvar y = '${word()}'\nresource site 'Microsoft.Web/sites@2023-12-01' = {\n  name: 'site-\${x}'\n  kind: 'app'\n  tags: { owner: '${word()}' }\n  properties: {\n    siteConfig: { appSettings: [ { name: 'PIN', value: '${word()}' } ], appCommandLine: 'serve --token ${word()}' }\n    description: y\n  }\n}\nresource app 'Microsoft.App/containerApps@2024-03-01' = {\n  properties: { template: { containers: [ { image: 'u:${word()}@r/x', args: [ '${word()}' ], env: [ { name: 'A', value: '${word()}' } ] } ] }, configuration: { secrets: [ { name: 'pin', value: '${word()}' } ] } }\n}\noutput z string = '${word()}'\n`,
  'azure/azuredeploy.json': `{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n  "parameters": { "pin": { "type": "securestring", "defaultValue": "${word()}" }, "other": { "type": "string", "defaultValue": "${word()}" } },\n  "variables": {\n${object('    ')}\n    "x": "1" },\n  "resources": [{ "type": "Microsoft.Web/sites", "name": "web", "properties": { "siteConfig": { "appSettings": [{ "name": "PIN", "value": "${word()}" }] }, "adminPassword": "${word()}", "customData": "${word()}" } }]\n}\n`,
  'azure/azure.yaml': `name: shop\nservices:\n  web:\n    project: ./web\n    host: containerapp\n    env:\n${yaml('      ')}\n    hooks: { predeploy: { run: "curl -H ${word()}" } }\n`,
};

export const platforms: Readonly<Record<string, string>> = {
  ...hosting,
  ...machines,
  'lib/shop-stack.ts': program,
  'AppHost/AppHost.cs': appHost,
  ...azure,
};
