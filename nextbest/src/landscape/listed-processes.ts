import { type Evidence, measured } from '#model/evidence.ts';
import type { FactsOfFile } from '#model/fact.ts';
import type { Artefact } from './artefacts.ts';
import { addUse, type Draft, draft, RUNNING } from './draft.ts';
import { folderOf, plainName } from './path.ts';
import type { Processes } from './processes.ts';

interface Listed {
  readonly label: string;
  readonly evidence: Evidence;
}

/** The process that is the artefact itself, by the name that platforms give it. */
const SERVING = 'web';

/**
 * Processes that a Procfile lists beside what is made in its folder, where no file says what production runs of it: each but the serving one
 * is a deployable of its own, wherever that runs.
 */
export function listedProcesses(artefacts: readonly Artefact[], files: readonly FactsOfFile[], several: boolean): Processes {
  const lists = new Map(files.filter(({ reader }) => reader === 'procfile').map((file) => [keyOf(file), listedIn(file)]));
  const processes = new Map<Draft, Draft>();
  for (const { repository, folder, draft: code, names } of artefacts) {
    const unknown = code.uses.filter(({ capability, rung }) => RUNNING.has(capability) && typeof rung !== 'string');
    if (unknown.length === 0 || unknown.length < code.uses.length) continue;
    const listed = lists.get(`${repository}:${folder}`) ?? [];
    const serving = listed.find(({ label }) => label === SERVING) ?? listed[0];
    for (const { label, evidence } of listed.filter((one) => one !== serving && !names.has(plainName(one.label)))) {
      const address = folder === '' ? label : `${folder}/${label}`;
      const process = draft('deployable', `deployable:${several ? `${repository}/` : ''}${address}`, label);
      process.evidence.push(evidence);
      for (const use of unknown) addUse(process, { ...use, evidence: [evidence] });
      processes.set(process, code);
    }
  }
  return processes;
}

function keyOf({ repository, path }: FactsOfFile): string {
  return `${repository}:${folderOf(path)}`;
}

function listedIn({ repository, path, facts }: FactsOfFile): readonly Listed[] {
  return facts.flatMap(({ name, label, line }) =>
    name !== 'process' || label === undefined
      ? []
      : [{ label, evidence: measured(`${label} is a process that is started`, { repository, path, line }) }],
  );
}
