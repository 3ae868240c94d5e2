import { expect, test } from 'vitest';
import { readHcl } from '../../../src/evidence/hcl/body.ts';
import type { Block, Value } from '../../../src/evidence/hcl/syntax.ts';

function valueOf(expression: string): Value | undefined {
  return readHcl(`x = ${expression}\n`).attributes[0]?.value;
}

function shape(block: Block): unknown {
  return [block.type, block.labels, block.line, block.endLine, block.blocks.map(shape)];
}

function mentionsOf(expression: string): readonly string[] {
  const block = readHcl(`resource "a_b" "c" {\n x = ${expression}\n}\n`).blocks[0];
  return block?.mentions.map(({ to, line }) => `${to}@${line}`) ?? [];
}

test('blocks carry their labels, their lines and the blocks within', () => {
  const { blocks, unread } = readHcl('a "b" c {\n  d {\n    e = 1\n  }\n  d { e = 2 }\n}\nf {}\n');
  expect(blocks.map(shape)).toEqual([
    [
      'a',
      ['b', 'c'],
      1,
      6,
      [
        ['d', [], 2, 4, []],
        ['d', [], 5, 5, []],
      ],
    ],
    ['f', [], 7, 7, []],
  ]);
  expect(unread).toEqual([]);
});

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['1e3', 1000],
  ['true', true],
  ['"a b"', 'a b'],
  ['"a\\n\\"b\\u0041"', 'a\n"bA'],
  ['"$${a} %%{b}"', '${a} %{b}'],
  ['"it costs $5 or 5%"', 'it costs $5 or 5%'],
])('%s is a literal', (written, value) => {
  expect(valueOf(written)).toEqual({ kind: 'literal', line: 1, value });
});

test.each([
  ['"a-${var.b}"', 'other'],
  ['var.a', 'traversal'],
  ['var.a[0]', 'other'],
  ['a.b.*.c', 'other'],
  ['1 + 2', 'other'],
  ['null', 'other'],
  ['!true', 'other'],
  ['[1, 2]', 'list'],
  ['[for a in b : a]', 'other'],
  ['{ a = 1 }', 'object'],
  ['{ for a, b in c : a => b }', 'other'],
  ['f(1)', 'call'],
  ['f(1)[0]', 'other'],
  ['a::b::f(1)', 'other'],
  ['<<E\n"\nE', 'heredoc'],
  ['(1)', 'other'],
  ['a ? 1 : 2', 'other'],
  ['1 # comment', 'literal'],
  ['1 // comment', 'literal'],
  ['1 /* comment */', 'literal'],
])('%s is of kind %s', (written, kind) => {
  const { attributes, unread } = readHcl(`x = ${written}\ny = 5\n`);
  expect(attributes.map(({ name, value }) => [name, value.kind])).toEqual([
    ['x', kind],
    ['y', 'literal'],
  ]);
  expect(unread).toEqual([]);
});

test.each([
  ['aws_sqs_queue.orders.arn', ['aws_sqs_queue.orders@2']],
  ['data.aws_ami.base[0].id', ['data.aws_ami.base@2']],
  ['module.a.b', ['module.a.b@2']],
  ['local.a[var.b].c_d.e', ['local.a@2', 'var.b@2']],
  ['"${lower("x-${var.a}")}-${local.b}"', ['var.a@2', 'local.b@2']],
  ['<<E\n${var.a}\n%{ if local.b_c }\n$${var.no}\nE', ['var.a@3', 'local.b_c@4']],
  ['[for my_item in var.list : my_item.name]', ['var.list@2']],
  ['each.value.a_b + count.index + path.module + self.a_b.c', []],
  ['aws-x.y + provider::a_b::c(1)', []],
  ['{ "a" : aws_s3_bucket.b.id, (var.k) = 1 }', ['aws_s3_bucket.b@2', 'var.k@2']],
  ['resource.aws_s3_bucket.b.id', ['aws_s3_bucket.b@2']],
])('%s mentions %s', (expression, mentions) => {
  expect(mentionsOf(expression)).toEqual(mentions);
});

test('the item of a dynamic block is no element', () => {
  const { blocks } = readHcl(
    'resource "a_b" "c" {\n dynamic "load_balancer" {\n  for_each = var.x\n  content {\n   port = load_balancer.value.port\n  }\n }\n}\n',
  );
  expect(blocks[0]?.mentions.map(({ to }) => to)).toEqual(['var.x']);
});

test('what is never closed costs its own block, not the rest of the file', () => {
  for (const broken of ['a = [1, 2', 'a = { b = "', 'a = f(g("x', 'a = "${var.x', 'b {', 'a = "x ${ y("', '}']) {
    const { blocks } = readHcl(`resource "a_b" "c" {\n  ${broken}\n\nresource "a_b" "d" {\n  e = 1\n}\n`);
    expect(blocks.map(({ labels, line, endLine }) => [labels[1], line, endLine]).at(-1), broken).toEqual(['d', 4, 6]);
  }
});

test('a heredoc that never ends is told with its line', () => {
  const { unread } = readHcl('a = 1\nb = <<END\nc = 2\n');
  expect(unread).toEqual([{ line: 2, why: 'Heredoc that never ends: the rest was not read' }]);
});
