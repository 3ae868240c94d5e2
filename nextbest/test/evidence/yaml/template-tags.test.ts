import { expect, test } from 'vitest';
import { withoutTags } from '../../../src/evidence/yaml/template-tags.ts';

test('what a tag would write is unknown, whichever engine would write it', () => {
  expect(withoutTags('image: shop/web:<%= sha %>\n')).toBe('image: shop/web:$\n');
  expect(withoutTags('name: "{{ env }}-web"\n')).toBe('name: "$-web"\n');
  expect(withoutTags('name: {{ .Env.NAME }}\n')).toBe('name: $\n');
});

test('what is under a condition or in a loop is left out, and every line stays where it is', () => {
  const text = 'spec:\n  <% if live %>\n  replicas: 3\n  <% else %>\n  replicas: 1\n  <% end %>\n  paused: true\n';
  expect(withoutTags(text)).toBe('spec:\n  \n\n\n\n\n  paused: true\n');
  expect(withoutTags('a: 1\n{% for n in names %}\nb: {{ n }}\n{%- endfor %}\nc: 2\n')).toBe('a: 1\n\n\n\nc: 2\n');
  expect(withoutTags('a: 1\n{{- range .names }}\nb: {{ . }}\n{{- end }}\nc: 2\n')).toBe('a: 1\n\n\n\nc: 2\n');
  expect(withoutTags('a: 1\n%{ if live ~}\nb: 2\n%{ endif ~}\nc: %{d}\n')).toBe('a: 1\n\n\n\nc: %{d}\n');
});

test('a condition beside other text chooses a value that nobody knows', () => {
  expect(withoutTags('tier: <% if live %>big<% else %>small<% end %>\n')).toBe('tier: $\n');
});

test('comments are nothing, and a tag that never ends stays as it is', () => {
  expect(withoutTags('{# note\n#}a: 1\n<%# more %>b: <%= 1\n')).toBe('\na: 1\nb: <%= 1\n');
});

test('many tags take one pass', () => {
  const started = performance.now();
  for (const text of ['<%= a %>'.repeat(200_000), '{% if a %}'.repeat(150_000), '<%'.repeat(500_000), '{{'.repeat(500_000)])
    withoutTags(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
