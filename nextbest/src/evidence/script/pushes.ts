import { wordsOfName } from '#model/secret.ts';
import { baseName } from '../text.ts';
import { simpleCommands } from './scan.ts';

/** An image that a script pushes to a registry; absent: its name is not written out. */
export interface ImagePush {
  /** As written, with `$` for what is computed. */
  readonly image: string | undefined;
  /** From 0, within the script. */
  readonly line: number;
}

/** Stands for what is quoted or computed (scan.ts). */
const OPAQUE = /"{1,100}/g;
const CLIENTS = new Set(['docker', 'podman', 'buildah', 'nerdctl', 'img']);
/** Programs that copy an image from one registry to another; the last word is where to. */
const COPIES = new Set(['skopeo copy', 'crane copy', 'crane cp', 'crane push', 'regctl image copy', 'gcrane cp', 'oras copy']);

/** A variable before the path of an image: the host of its registry. */
const REGISTRY = /\$(?:\{(\w{1,60})\}|(\w{1,60}))(?=\/)/g;
/** Words in the name of such a variable that only one registry is called by, and its host. */
const HOSTS: ReadonlyMap<string, string> = new Map([['ecr', '$.dkr.ecr.$.amazonaws.com']]);

/** The images that a shell script pushes or copies to a registry. */
export function imagesPushedIn(script: string): readonly ImagePush[] {
  return simpleCommands(script.replace(REGISTRY, hostNamed)).flatMap(({ words, line }) =>
    pushedBy(words).map((image) => ({ image, line })),
  );
}

function hostNamed(whole: string, braced: string | undefined, plain: string | undefined): string {
  const words = wordsOfName(braced ?? plain ?? '');
  return words.map((word) => HOSTS.get(word)).find((host) => host !== undefined) ?? whole;
}

function pushedBy(words: readonly string[]): readonly (string | undefined)[] {
  const own = words[0] === 'sudo' ? words.slice(1) : words;
  const program = baseName(own[0] ?? '');
  if (CLIENTS.has(program)) return byClient(own.slice(1));
  const last = own.at(-1) ?? '';
  if (COPIES.has(`${program} ${own[1]}`) || COPIES.has(`${program} ${own[1]} ${own[2]}`)) return [nameOf(last.replace(/^docker:\/\//, ''))];
  if (program === 'executor' && own.some((word) => word.startsWith('--destination'))) return valuesOf(own, '--destination').map(nameOf);
  return program === 'gcloud' && own.includes('submit') ? valuesOf(own, '--tag').map(nameOf) : [];
}

function byClient(words: readonly string[]): readonly (string | undefined)[] {
  const plain = words.filter((word) => !word.startsWith('-'));
  if (plain[0] === 'push' || (plain[0] === 'image' && plain[1] === 'push')) return [nameOf(plain.at(-1) ?? '')];
  if (plain[0] === 'compose' && plain[1] === 'push') return [undefined];
  const isBuild = plain.slice(0, 2).includes('build') && words.includes('--push');
  if (!isBuild && !(plain[0] === 'buildx' && plain[1] === 'imagetools' && plain[2] === 'create')) return [];
  const tagged = [...valuesOf(words, '-t'), ...valuesOf(words, '--tag')];
  return tagged.length === 0 ? [undefined] : tagged.map(nameOf);
}

/** What follows an option, or stands behind its `=`. */
function valuesOf(words: readonly string[], option: string): readonly string[] {
  return words.flatMap((word, at) =>
    word === option ? (words[at + 1] ?? []) : word.startsWith(`${option}=`) ? word.slice(option.length + 1) : [],
  );
}

function nameOf(word: string): string | undefined {
  const image = word.replace(OPAQUE, '$');
  return image === '$' || image === 'push' ? undefined : image;
}
