import { isSecretName } from '#model/secret.ts';
import { type Instruction, wordsOf } from './dockerfile-instructions.ts';
import { programOf } from './program.ts';
import { substitute } from './variables.ts';

/** Something a stage mentions, with the line of the mention. */
export interface Mention {
  readonly to: string;
  readonly line: number;
}

/** One stage of a Dockerfile; arguments are replaced by their defaults. */
export interface Stage {
  readonly from: string;
  /** Empty when the stage has no name. */
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  readonly ports: Mention[];
  /** `COPY --from=…`: an image or another stage. */
  readonly copies: Mention[];
  /** What is copied from where the image is built: everything, and files below a folder. */
  readonly sources: Mention[];
  /** The programs that `ENTRYPOINT` and `CMD` start; the last of each counts. */
  entrypoint?: Mention;
  command?: Mention;
}

/** Everything, or something below a folder. */
const SOURCE = /^\.\/?$|^(?:\.\/)?\w[\w.-]{0,100}\/[\w./-]{1,200}$/;
/** More stages than anybody writes by hand; later ones are not looked at. */
const MOST_STAGES = 200;

type Values = Map<string, string>;

/** The stages in the order of the file. Values of `ENV` and `ARG` are used for image names and port numbers only. */
export function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  const stages: Stage[] = [];
  const global: Values = new Map();
  let local: Values = new Map();
  for (const instruction of instructions) {
    const stage = stages.at(-1);
    if (stages.length >= MOST_STAGES) break;
    if (instruction.keyword === 'FROM') {
      stages.push(stageFrom(instruction, global));
      local = new Map();
    } else if (stage === undefined) assign(instruction, { to: global, from: global });
    else {
      assign(instruction, { to: local, from: global });
      mention(stage, instruction, { global, local });
    }
  }
  return stages;
}

function stageFrom({ rest, line, endLine }: Instruction, values: Values): Stage {
  const words = wordsOf(rest).filter((word) => !word.startsWith('--'));
  const name = words[1]?.toLowerCase() === 'as' ? (words[2] ?? '') : '';
  const from = substitute(words[0] ?? '', values);
  return { from, name: /^[\w.-]{1,100}$/.test(name) ? name : '', line, endLine, ports: [], copies: [], sources: [] };
}

/** `ARG name[=default]`, `ENV name=value …` and the old `ENV name value`. Names that sound secret are left out. */
function assign({ keyword, rest }: Instruction, { to, from }: { to: Values; from: Values }): void {
  if (keyword !== 'ARG' && keyword !== 'ENV') return;
  const words = wordsOf(rest).slice(0, 200);
  const pairs = keyword === 'ENV' && !words[0]?.includes('=') ? [`${words[0]}=${words[1] ?? ''}`] : words;
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = at === -1 ? pair : pair.slice(0, at);
    const value = at === -1 ? from.get(name) : substitute(pair.slice(at + 1), to);
    if (value !== undefined && !isSecretName(name)) to.set(name, value);
  }
}

function mention(stage: Stage, instruction: Instruction, { global, local }: { global: Values; local: Values }): void {
  const { keyword, rest, line } = instruction;
  if (keyword === 'EXPOSE') stage.ports.push(...portsOf(rest, local).map((to) => ({ to, line })));
  if (keyword === 'COPY' || keyword === 'ADD') copy(stage, instruction, global);
  if (keyword !== 'ENTRYPOINT' && keyword !== 'CMD') return;
  const program = programOf(rest);
  if (program === undefined) return;
  if (keyword === 'CMD') stage.command = { to: program, line };
  else stage.entrypoint = { to: program, line };
}

function copy(stage: Stage, { rest, line }: Instruction, global: Values): void {
  const words = wordsOf(rest.slice(0, 1_000));
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  if (from !== undefined) stage.copies.push({ to: substitute(from, global), line });
  else stage.sources.push(...words.slice(0, -1).flatMap((word) => (SOURCE.test(word) ? [{ to: word, line }] : [])));
}

function portsOf(rest: string, values: Values): string[] {
  return wordsOf(rest)
    .slice(0, 100)
    .flatMap((word) => {
      const port = substitute(word, values).split('/', 1)[0] ?? '';
      return /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536 ? [String(Number(port))] : [];
    });
}
