import { ALL, lines, quoted, word } from './canaries.ts';

/** Commands that carry a secret, as scripts of pipelines do. */
function commands(): string[] {
  return [
    `docker login -u user -p ${word()} registry.example.com`,
    `vercel --token ${word()} deploy`,
    `PASSWORD=${word()} make`,
    `curl https://user:${word()}@example.com`,
    `docker build -t u:${word()}@r/x --build-arg KEY=${word()} .`,
  ];
}

function listed(indent: string): string {
  return commands()
    .map((command) => `${indent}- ${quoted(command)}`)
    .join('\n');
}

const variables = lines(ALL, (name, value) => `  ${name}: ${quoted(value)}`);

/** Pipelines of every kind that is read, each with secrets where people really leave them. */
export const pipelines: Readonly<Record<string, string>> = {
  '.gitlab-ci.yml': `variables:\n${variables}\ndeploy:\n  image: "u:${word()}@r/x"\n  services: ["https://u:${word()}@x"]\n  environment: { name: production, url: "https://x:${word()}@example.com" }\n  when: manual\n  script:\n${listed('    ')}\n`,
  '.circleci/config.yml': `version: 2.1\njobs:\n  deploy:\n    docker: [{ image: "cimg/node:22.1", auth: { username: x, password: ${word()} }, environment: { PIN: ${word()} } }]\n    steps:\n${commands()
    .map((command) => `      - run: ${quoted(command)}`)
    .join('\n')}\nworkflows: { main: { jobs: [{ hold: { type: approval } }, { deploy: { requires: [hold], token: ${word()} } }] } }\n`,
  'azure-pipelines.yml': `trigger: [main]\nvariables:\n${variables}\nsteps:\n${commands()
    .map((command) => `- script: ${quoted(command)}`)
    .join('\n')}\n- task: Docker@2\n  inputs: { containerRegistry: "u:${word()}@r", command: push, password: ${word()} }\n`,
  '.buildkite/pipeline.yml': `env:\n${variables}\nsteps:\n  - block: release\n  - label: deploy\n    plugins: [{ docker#v5.0.0: { image: "u:${word()}@r/x", environment: ["PIN=${word()}"] } }]\n    commands:\n${listed('      ')}\n`,
  'buildspec.yml': `version: 0.2\nenv:\n  variables: { PIN: ${word()} }\nphases:\n  build:\n    commands:\n${listed('      ')}\n    finally:\n${listed('      ')}\n`,
  'cloudbuild.yaml': `steps:\n${commands()
    .map(
      (command) => `  - { name: gcr.io/cloud-builders/docker, entrypoint: bash, args: ["-c", ${quoted(command)}], env: ["PIN=${word()}"] }`,
    )
    .join('\n')}\nsubstitutions: { _DB_PWD: ${word()} }\nimages: ["u:${word()}@r/x"]\n`,
  Jenkinsfile: `pipeline {\n  agent { docker { image 'u:${word()}@r/x' } }\n  environment { DB_HOST_PWD = '${word()}' }\n  stages { stage('Deploy') { steps {\n    input message: 'Deploy?'\n${commands()
    .map((command) => `    sh "${command}"`)
    .join('\n')}\n    withCredentials([string(credentialsId: 'x', variable: '${word()}')]) { sh 'make' }\n  } } }\n}\n`,
};
