import { expect, test } from 'vitest';
import { readFacts } from '#evidence/read.ts';
import type { Fact } from '#model/fact.ts';
import { memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';

const CHART = 'apiVersion: v2\nname: shop\nversion: 1.0.0\nappVersion: "2.3"\n';
const HELPERS = `{{- define "shop.fullname" -}}
{{- $name := default .Chart.Name .Values.nameOverride }}
{{- if contains $name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Release.Name $name }}
{{- end }}
{{- end }}
{{- define "shop.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app: {{ include "shop.fullname" . }}
{{- end }}
`;
const WEB = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}-web
  labels:
    {{- include "shop.labels" . | nindent 4 }}
    tier: front
spec:
  replicas: {{ .Values.replicas }}
  template:
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
          env:
            {{- range $name, $value := .Values.env }}
            - name: {{ $name }}
              value: {{ $value | quote }}
            {{- end }}
`;
const VALUES = `replicas: 3
image: { repository: ghcr.io/acme/web }
resources: { limits: { memory: 256Mi } }
env: { CART_URL: "http://cart:8080", ORDERS_URL: "http://orders" }
`;

async function factsIn(files: Readonly<Record<string, string>>): Promise<(Fact & { readonly path: string })[]> {
  const { files: read } = await readFacts({ repositories: [memoryRepository({ name: 'shop', files })], cache: memoryCache() });
  return read.flatMap(({ path, facts }) => facts.map((fact) => ({ ...fact, path })));
}

async function rendered(template: string, values = VALUES, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const files = { 'c/Chart.yaml': CHART, 'c/values.yaml': values, 'c/templates/_helpers.tpl': HELPERS, 'c/templates/a.yaml': template };
  const facts = await factsIn({ ...files, ...others });
  return facts.filter(({ path }) => path === 'c/templates/a.yaml').map(inWords);
}

function inWords({ line, name, label, scope, version }: Fact): string {
  return [line, name, label, version, scope].filter((part) => part !== undefined).join(' ');
}

test('a template says what its values make of it, on the lines of the template', async () => {
  const facts = await factsIn({
    'c/Chart.yaml': CHART,
    'c/values.yaml': VALUES,
    'c/templates/_helpers.tpl': HELPERS,
    'c/templates/web.yaml': WEB,
  });
  const [web, ...rest] = facts.filter(({ path, in: source }) => path.endsWith('web.yaml') && source === 'kubernetes');
  expect(web).toMatchObject({ name: 'apps/Deployment', label: 'shop-web', line: 2 });
  expect(web?.attributes).toEqual({ replicas: { value: 3, line: 9 }, memoryMB: { value: 256, line: 16 } });
  const hosts = [web, ...rest].flatMap((fact) => fact?.references ?? []).filter(({ how }) => how === 'environment');
  expect(hosts).toEqual([
    { to: 'cart', how: 'environment', line: 20 },
    { to: 'orders', how: 'environment', line: 20 },
  ]);
  expect(facts.find(({ in: source }) => source === 'image')).toMatchObject({ name: 'ghcr.io/acme/web', version: '2.3', line: 14 });
});

const CACHE = `{{- if .Values.redis.enabled }}
apiVersion: v1
kind: Pod
metadata: { name: cache }
spec: { containers: [{ image: "redis:{{ .Values.redis.tag }}" }] }
{{- else }}
apiVersion: v1
kind: Service
metadata: { name: elsewhere }
{{- end }}
`;

test.each([
  ['on', 'redis: { enabled: true, tag: "7" }\n', {}, ['3 core/Pod cache', '5 redis cache 7', '8 core/Service elsewhere optional']],
  [
    'off',
    'redis: { enabled: false, tag: "7" }\n',
    {},
    ['3 core/Pod cache optional', '5 redis cache 7 optional', '8 core/Service elsewhere'],
  ],
  [
    'on for development alone',
    'redis: { enabled: false, tag: "7" }\n',
    { 'c/values-dev.yaml': 'redis: { enabled: true }\n' },
    ['3 core/Pod cache development', '5 redis cache 7 development', '8 core/Service elsewhere'],
  ],
  [
    'on for production alone',
    'redis: { enabled: false, tag: "7" }\n',
    { 'c/values-production.yaml': 'redis: { enabled: true }\n' },
    ['3 core/Pod cache', '5 redis cache 7', '8 core/Service elsewhere optional'],
  ],
])('an object behind a condition that is %s', async (_what, values, others, expected) => {
  expect(await rendered(CACHE, values, others)).toEqual(expected);
});

test('of two settings the one that holds counts', async () => {
  const template = `apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  containers:
    {{- if eq .Values.kind "small" }}
    - image: redis:6
    {{- else if .Values.big }}
    - image: redis:7
    {{- else }}
    - image: redis:8
    {{- end }}
`;
  expect(await rendered(template, 'kind: large\nbig: true\n')).toEqual(['2 core/Pod a', '9 redis a 7']);
  expect(await rendered(template, 'kind: large\n')).toEqual(['2 core/Pod a', '11 redis a 8']);
});

test('each element of a range is a workload of its own', async () => {
  const template = `{{- range .Values.workers }}
---
apiVersion: v1
kind: Pod
metadata: { name: {{ include "shop.fullname" $ }}-{{ .name }} }
{{- end }}
`;
  const values = 'workers: [{ name: mail }, { name: report }]\n';
  expect(await rendered(template, values)).toEqual(['4 core/Pod shop-mail', '4 core/Pod shop-report']);
});

test('what the values do not tell is no name', async () => {
  const template = `apiVersion: v1
kind: Pod
metadata: { name: {{ include "not.here" . }}-web }
spec: { containers: [{ image: "{{ include "not.here" . }}/acme/web:{{ .Capabilities.KubeVersion }}" }] }
`;
  expect(await rendered(template)).toEqual(['2 core/Pod web', '4 acme/web web']);
});

test('charts that a chart brings along are there unless its values switch them off', async () => {
  const dependencies = `dependencies:
  - { name: redis, version: 1.0.0, condition: redis.enabled }
  - { name: postgresql, version: 1.0.0, alias: db, condition: "db.enabled,global.db" }
  - { name: kafka, version: 1.0.0, condition: kafka.enabled }
`;
  const facts = await factsIn({
    'c/Chart.yaml': CHART + dependencies,
    'c/values.yaml': 'redis: { enabled: true }\ndb: { enabled: false }\nmail: { host: smtp.example.com }\n',
    'c/charts/mail/Chart.yaml': 'name: mail\nversion: 1.0.0\n',
    'c/charts/mail/values.yaml': 'host: nowhere.example.com\nport: 25\n',
    'c/charts/mail/templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: { name: mail }\nspec: { containers: [{ image: a, env: [{ name: SMTP_HOST, value: "{{ .Values.host }}:{{ .Values.port }}" }] }] }\n',
  });
  expect(facts.filter(({ in: source }) => source === 'chart').map(inWords)).toEqual([
    '6 redis redis 1.0.0',
    '7 postgresql db 1.0.0 optional',
    '8 kafka kafka 1.0.0',
  ]);
  expect(facts.flatMap(({ references = [] }) => references.map(({ to }) => to))).toContain('smtp.example.com');
});

/** Templates that would never end, or never close. */
const HOSTILE: Readonly<Record<string, string>> = {
  'an include of itself': '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}',
  'includes that double': `${Array.from({ length: 30 }, (_, index) => `{{ define "a${index}" }}{{ include "a${index + 1}" . }}{{ include "a${index + 1}" . }}{{ end }}`).join('')}{{ include "a0" . }}`,
  'ranges in ranges': `${'{{ range .Values.many }}'.repeat(25)}x${'{{ end }}'.repeat(25)}`,
  'ranges in what is included': `{{ define "a" }}${'{{ range $.Values.many }}'.repeat(25)}x${'{{ end }}'.repeat(25)}{{ end }}{{ include "a" . }}`,
  'text that doubles': `{{ $a := "xxxxxxxxxx" }}${'{{ $a = printf "%s%s%s%s" $a $a $a $a }}'.repeat(40)}{{ $a }}`,
  'a deep indentation': '{{ "a\nb" | nindent 999999999 }}',
  'deep brackets': `{{ ${'('.repeat(5_000)}1${')'.repeat(5_000)} }}`,
  'branches that never end': '{{ if . }}'.repeat(20_000),
  'deep branches': `${'{{ if true }}'.repeat(2_000)}${'{{ end }}'.repeat(2_000)}`,
  'a long chain': `{{ if a }}${'{{ else if b }}'.repeat(4_000)}{{ end }}`,
  'ends without a beginning': '{{ end }}{{ else }}{{ end }}',
  'open braces': '{{ '.repeat(300_000),
  'an open quote': `{{ "${'x\n'.repeat(100_000)}`,
  'an open comment': `{{/*${'x'.repeat(500_000)}`,
  'blocks beside blocks': '{{ toYaml .Values }}\n'.repeat(4_000),
  'values that are templates': '{{ tpl .Values.self . }}',
};

test.each(Object.entries(HOSTILE))('%s is read soon, and leaves the rest readable', async (_what, template) => {
  const values = `many: [${'1,'.repeat(1_000)}1]\nself: "{{ tpl .Values.self . }}"\n`;
  const started = performance.now();
  const facts = await rendered(CACHE, `${values}redis: { enabled: true }\n`, {
    'c/templates/b.yaml': `apiVersion: v1\nkind: Pod\nx: |\n${template}`,
  });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(facts).toContain('3 core/Pod cache');
});

test('charts are rendered once for one state of all their files', async () => {
  const cache = memoryCache();
  const asked: string[] = [];
  const files = { 'c/Chart.yaml': CHART, 'c/values.yaml': VALUES, 'c/templates/_helpers.tpl': HELPERS, 'c/templates/a.yaml': WEB };
  async function read(changed: Readonly<Record<string, string>>): Promise<string[]> {
    const repository = memoryRepository({ name: 'shop', files: { ...files, ...changed } });
    const watched = { ...cache, charts: (key: string) => (asked.push(key), cache.charts(key)) };
    const { files: found } = await readFacts({ repositories: [repository], cache: watched });
    return found.filter(({ path }) => path === 'c/templates/a.yaml').flatMap(({ facts }) => facts.map(inWords));
  }
  const first = await read({});
  expect(await read({ 'README.md': 'Shop' })).toEqual(first);
  expect(asked.map((key) => cache.charts(key) !== undefined)).toEqual([true, true]);
  expect(new Set(asked).size).toBe(1);
  const other = await read({ 'c/values.yaml': VALUES.replace('acme/web', 'acme/shop') });
  expect(other).not.toEqual(first);
  expect(new Set(asked).size).toBe(2);
});

test('what is included between the entries of a container is part of it, and of the outer map where it stands there', async () => {
  const defined = `{{- define "shop.env" }}\nenv:\n  - { name: CART_URL, value: "http://cart:8080" }\n{{- end }}\n`;
  const template = (indent: number): string => `${defined}apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: acme/web:1
{{ include "shop.env" . | nindent ${indent} }}
      ports: []
`;
  const hosts = async (indent: number): Promise<string[]> => {
    const facts = await factsIn({ 'c/Chart.yaml': CHART, 'c/values.yaml': VALUES, 'c/templates/a.yaml': template(indent) });
    return facts.flatMap(({ references = [] }) => references.flatMap(({ to, how }) => (how === 'environment' ? [to] : [])));
  };
  expect(await hosts(6)).toEqual(['cart']);
  expect(await hosts(2)).toEqual([]);
});
