import { rolesIn, type Said, saidIn, softwareOfRoles } from '../ansible/facts.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { pathText } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { byHand, eachDocument } from '../yaml/documents.ts';
import { nameText } from '../yaml/names.ts';
import { entry, items, textOf, type YamlNode } from '../yaml/node.ts';

const PLAY = /^-?[ \t]{1,20}hosts[ \t]{0,20}:|import_playbook[ \t]{0,20}:/m;
/** What a play has beside its hosts. */
const OF_PLAYS = ['tasks', 'roles', 'pre_tasks', 'post_tasks', 'handlers', 'become', 'gather_facts', 'vars', 'vars_files', 'connection'];
const TASKS = ['pre_tasks', 'tasks', 'post_tasks', 'handlers'];

/** Playbooks of Ansible, whatever they are called: which hosts get which roles, and what their own tasks set up. */
export const ansiblePlaybook: Reader = {
  name: 'ansible-playbook',
  version: 1,
  reads: (path) => /\.ya?ml$/i.test(path),
  mayRead: (text) => /^- /m.test(text) && PLAY.test(text),
  read: byHand(
    eachDocument((document, findings) => {
      for (const item of items(document)) gatherPlay(item, findings);
    }),
  ),
};

function gatherPlay(item: YamlNode, findings: Findings): void {
  const imported = entry(item, 'import_playbook') ?? entry(item, 'ansible.builtin.import_playbook');
  const hosts = entry(item, 'hosts');
  if (imported !== undefined) return gatherImport(textOf(imported.value), imported.line, findings);
  if (hosts === undefined || !OF_PLAYS.some((key) => entry(item, key) !== undefined)) return;
  const label = nameText(hostsOf(hosts.value));
  const roles = rolesIn(entry(item, 'roles')?.value);
  const said = TASKS.map((key) => saidIn(entry(item, key)?.value));
  const references = [...roles, ...said.flatMap((one: Said) => one.references)];
  findings.facts.push(
    factOf({ in: 'platform', name: 'ansible/play', role: 'defines', label, line: item.line, endLine: item.endLine, references }),
    ...softwareOfRoles(references),
    ...said.flatMap(({ facts }) => facts),
  );
}

function gatherImport(written: string | undefined, line: number, findings: Findings): void {
  const to = written === undefined || written.includes('{') ? undefined : pathText(written);
  if (to === undefined) return;
  findings.facts.push(factOf({ in: 'platform', name: 'ansible/playbooks', role: 'uses', line, references: [{ to, how: 'file', line }] }));
}

/** `web:db`, or a list of them. */
function hostsOf(node: YamlNode): string | undefined {
  const listed = items(node).flatMap((item) => textOf(item) ?? []);
  const written = listed.length > 0 ? listed.slice(0, 20).join(':') : textOf(node);
  return written?.includes('{') === true ? undefined : written;
}
