import { entries, entry, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

/** One task: the module that it calls, by its short name, with its arguments. */
export interface Task {
  readonly module: string;
  readonly arguments: Arguments;
  /** What it is done for, one after the other. */
  readonly loop: readonly YamlNode[];
  readonly line: number;
}

/** A text with the line that it is written on. */
export interface Text {
  readonly text: string;
  readonly line: number;
}

/** Blocks within blocks; deeper ones are left out. */
const MAX_DEPTH = 20;
/** Keywords of a task: any other key is the name of its module. */
const KEYWORDS = new Set(
  (
    'action any_errors_fatal args async become become_exe become_flags become_method become_user changed_when check_mode collections ' +
    'connection debugger delay delegate_facts delegate_to diff environment failed_when ignore_errors ignore_unreachable listen ' +
    'local_action loop loop_control module_defaults name no_log notify poll port register remote_user retries run_once tags throttle ' +
    'timeout until vars when'
  ).split(' '),
);
const BLOCKS = ['block', 'rescue', 'always'];
const ITEM = /^\{\{\s{0,10}item(?:\.(\w{1,40}))?\s{0,10}\}\}$/;

/** The tasks of a list, with those within its blocks. */
export function* tasksIn(list: YamlNode | undefined, depth = 0): Generator<Task, void> {
  for (const item of items(list)) {
    const block = BLOCKS.filter((key) => entry(item, key) !== undefined);
    if (depth < MAX_DEPTH) for (const key of block) yield* tasksIn(entry(item, key)?.value, depth + 1);
    const task = block.length > 0 ? undefined : taskOf(item);
    if (task !== undefined) yield task;
  }
}

/** True for what says that it is a task: a module and what to do it by, the full name of a module, or a block. */
export function isTask(item: YamlNode): boolean {
  const keys = entries(item).map(({ key }) => key);
  return (
    keys.some((key) => key === 'block' || /^(?:ansible|community)\.\w{1,40}\./.test(key)) ||
    (keys.length > 1 && keys.some((key) => KEYWORDS.has(key)))
  );
}

function taskOf(item: YamlNode): Task | undefined {
  const all = entries(item);
  const called = all.find(({ key }) => !KEYWORDS.has(key) && !key.startsWith('with_'));
  if (called === undefined) return undefined;
  const looped = all.find(({ key }) => key === 'loop' || key === 'with_items' || key === 'with_list' || key === 'with_flattened');
  const module = called.key.slice(called.key.lastIndexOf('.') + 1);
  return { module, arguments: new Arguments(called, entry(item, 'args')?.value), loop: items(looped?.value), line: called.line };
}

/** The arguments of a module: a map, or `name=nginx state=present` in one line. */
export class Arguments {
  readonly #written: YamlEntry;
  readonly #more: YamlNode | undefined;

  constructor(written: YamlEntry, more: YamlNode | undefined) {
    this.#written = written;
    this.#more = more;
  }

  node(name: string): YamlNode | undefined {
    return entry(this.#written.value, name)?.value ?? entry(this.#more, name)?.value;
  }

  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const found = textOf(this.node(name)) ?? this.#inLine(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The only argument of modules that take one alone: `include_tasks: install.yml`. */
  alone(): string | undefined {
    const [first = ''] = (textOf(this.#written.value) ?? '').trim().split(/\s/, 1);
    return first === '' || first.includes('=') ? undefined : first;
  }

  /** One text or several, each for every item that the task is done for. */
  texts(names: readonly string[], loop: readonly YamlNode[]): readonly Text[] {
    const found = names.map((name) => this.node(name)).find((node) => node !== undefined);
    const written = found === undefined ? this.#textInLine(names) : textsOf(found);
    return written.flatMap((one) => {
      const [whole, key] = ITEM.exec(one.text.trim()) ?? [];
      return whole === undefined ? [one] : loop.flatMap((item) => textsOf(key === undefined ? item : entry(item, key)?.value));
    });
  }

  #textInLine(names: readonly string[]): readonly Text[] {
    const text = names.map((name) => this.#inLine(name)).find((one) => one !== undefined);
    return text === undefined ? [] : separated({ text, line: this.#written.line });
  }

  #inLine(name: string): string | undefined {
    const text = (textOf(this.#written.value) ?? '').slice(0, 2_000);
    const at = ` ${text}`.indexOf(` ${name}=`);
    return at === -1
      ? undefined
      : text
          .slice(at + name.length + 1)
          .split(/\s/, 1)[0]
          ?.replace(/^["']|["']$/g, '');
  }
}

/** A list, or names with commas between them. */
function textsOf(node: YamlNode | undefined): readonly Text[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => (item.kind === 'list' ? [] : textsOf(entry(item, 'name')?.value ?? item)));
  const text = textOf(node);
  return node === undefined || text === undefined ? [] : separated({ text, line: node.line });
}

function separated({ text, line }: Text): readonly Text[] {
  return text
    .slice(0, 4_000)
    .split(',')
    .map((one) => ({ text: one.trim(), line }))
    .filter((one) => one.text !== '');
}
