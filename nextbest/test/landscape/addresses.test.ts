import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf } from '../support/situation.ts';

async function leanedOn(files: Files): Promise<string[]> {
  const landscape = await landscapeOf({
    'web/Dockerfile': DOCKERFILE,
    'k8s/web.yaml': deployment('web', ['acme/web']),
    'k8s/cart.yaml': deployment('cart', ['acme/cart']),
    'k8s/orders.yaml': deployment('orders', ['acme/orders']),
    ...files,
  });
  return componentCalled(landscape, 'web').dependsOn.map(({ id }) => id);
}

test('what code and settings of a deployable call by name is an edge to what has that name', async () => {
  expect(await leanedOn({ 'web/src/Client.java': 'String host = "http://cart/items";\n' })).toEqual(['deployable:k8s/cart']);
  expect(await leanedOn({ 'web/src/main/resources/application.yml': 'routes:\n  - uri: lb://cart\n' })).toEqual(['deployable:k8s/cart']);
  expect(await leanedOn({ 'web/src/Client.java': 'String host = "http://cart.example.com/items";\n' })).toEqual([]);
  expect(await leanedOn({ 'web/src/test/Client.java': 'String host = "http://cart/items";\n' })).toEqual([]);
});

test('a client that finds a service by its name calls it', async () => {
  expect(await leanedOn({ 'web/src/Carts.java': '@FeignClient(name = "cart")\n' })).toEqual(['deployable:k8s/cart']);
  expect(await leanedOn({ 'web/src/Carts.java': 'return discovery.getInstances("cart");\n' })).toEqual(['deployable:k8s/cart']);
  expect(await leanedOn({ 'web/src/main/resources/application.yml': 'zuul:\n  routes:\n    cart:\n      serviceId: cart\n' })).toEqual([
    'deployable:k8s/cart',
  ]);
});

test('settings that a server of configuration hands out are those of the application that they are called as', async () => {
  const handed = 'security:\n  oauth2:\n    client:\n      userInfoUri: http://cart:5000/users\n';
  expect(await leanedOn({ 'config/src/main/resources/shared/web.yml': handed })).toEqual(['deployable:k8s/cart']);
  expect(await leanedOn({ 'config/src/main/resources/shared/other.yml': handed })).toEqual([]);
  expect(await leanedOn({ 'web/src/main/resources/shared/application.yml': handed })).toEqual([]);
});

test('what offers its metrics to be fetched does not lean on what fetches them', async () => {
  const monitored = {
    'compose.yaml': 'services:\n  prometheus: { image: "prom/prometheus:v3.5.0" }\n  web: { build: . }\n',
    Dockerfile: DOCKERFILE,
    'package.json': '{ "name": "web", "dependencies": { "prom-client": "15" } }',
  };
  const { components } = await landscapeOf(monitored, { catalog: builtCatalog() });
  expect(components.flatMap(({ kind, dependsOn }) => (kind === 'deployable' ? dependsOn : []))).toEqual([]);
});

test('a policy of a network ties who may call to what may be called, where each is told by one label', async () => {
  const policy = (from: string): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: cart-access }
spec:
  podSelector: { matchLabels: { app: cart } }
  ingress: [{ from: [${from}] }]
`;
  const named = '{ podSelector: { matchLabels: { app: web } } }';
  expect(await leanedOn({ 'k8s/policy.yaml': policy(named) })).toEqual(['deployable:k8s/cart']);
  expect(await leanedOn({ 'k8s/policy.yaml': policy('{ podSelector: {} }') })).toEqual([]);
  expect(await leanedOn({ 'k8s/policy.yaml': policy('{ podSelector: { matchLabels: { app: web } }, namespaceSelector: {} }') })).toEqual(
    [],
  );
});

const MONITORED = {
  'compose.yaml': `services:
  prometheus:
    image: redis:7
    volumes: [./monitoring/prometheus.yml:/etc/prometheus/prometheus.yml]
  grafana:
    build: ./dashboards
  web:
    build: .
  proxy:
    image: envoyproxy/envoy:v1
    volumes: [./gateway/:/etc/nginx/]
  cart:
    image: postgres:17
`,
  Dockerfile: DOCKERFILE,
  'dashboards/Dockerfile': 'FROM flags/server:3\nCOPY . /etc\n',
  'dashboards/provisioning/datasources/all.yml': 'datasources:\n  - url: http://prometheus:9090\n',
  'monitoring/prometheus.yml': "scrape_configs:\n  - static_configs:\n      - targets: ['cart:8080']\n",
  'gateway/nginx.conf': 'location / { proxy_pass http://web:80; }\n',
};

test('what a configuration names is leaned on by the container that is given it, or that is built with it', async () => {
  const landscape = await landscapeOf(MONITORED);
  const needs = (name: string): string[] => componentCalled(landscape, name).dependsOn.map(({ id }) => id);
  expect(needs('service:prometheus')).toEqual(['service:cart']);
  expect(needs('service:grafana')).toEqual(['service:prometheus']);
  expect(needs('service:proxy')).toEqual(['deployable:.']);
  expect(needs('deployable:.')).toEqual([]);
});

test('what only watches others is nobody’s where no container is given it', async () => {
  const files = { ...MONITORED, 'compose.yaml': MONITORED['compose.yaml'].replace('./monitoring/', './other/') };
  const landscape = await landscapeOf(files);
  expect(landscape.components.filter(({ dependsOn }) => dependsOn.some(({ id }) => id === 'service:cart'))).toEqual([]);
});

test('what is scraped is nothing that the code of the whole repository leans on', async () => {
  const scraped = 'scrape_configs:\n  - static_configs:\n      - targets: ["cart:8080"]\n';
  const root = { Dockerfile: DOCKERFILE, 'package.json': '{ "name": "shop", "dependencies": { "one": "1" } }' };
  const other = { 'k8s/cart.yaml': deployment('cart', ['acme/cart']), 'k8s/shop.yaml': deployment('shop', ['acme/shop']) };
  const edges = async (path: string, text: string): Promise<readonly string[]> =>
    componentCalled(await landscapeOf({ ...root, ...other, [path]: text }), 'deployable:.').dependsOn.map(({ id }) => id);
  expect(await edges('ops/prometheus.yml', scraped)).toEqual([]);
  expect(await edges('src/client.ts', "const cart = 'http://cart/items';\n")).toEqual(['deployable:k8s/cart']);
});
