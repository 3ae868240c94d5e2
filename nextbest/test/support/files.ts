/** A Kubernetes Deployment; `environment` as `NAME: value`. */
export function deployment(name: string, images: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  const env = Object.entries(environment)
    .map(([key, value]) => `            - { name: ${key}, value: "${value}" }\n`)
    .join('');
  const containers = images
    .map(
      (image, index) =>
        `        - name: c${index}\n          image: ${image}\n${index === 0 && env !== '' ? `          env:\n${env}` : ''}`,
    )
    .join('');
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  replicas: 2
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
${containers}`;
}

/** The same manifest with none of it running. */
export function switchedOff(manifest: string): string {
  return manifest.replace('replicas: 2', 'replicas: 0');
}

export function service(name: string, selects: string): string {
  return `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec:
  selector: { app: ${selects} }
  ports: [{ port: 80 }]
`;
}

export const DOCKERFILE = 'FROM node:22-slim\nCMD ["node", "server.js"]\n';

/** A package manifest with dependencies that may be started. */
export function packageJson(name: string, ...dependencies: readonly string[]): string {
  const versions = Object.fromEntries(dependencies.map((dependency) => [dependency, '^1.0.0']));
  return JSON.stringify({ name, scripts: { start: 'node .' }, dependencies: versions }, undefined, 2);
}

export function resource(type: string, name: string, body = ''): string {
  return `resource "${type}" "${name}" {\n${body}\n}\n`;
}
