import { factOf } from '../fact.ts';
import { builtFrom } from '../platform/app.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, textOf } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

/** An app host describes services of its own, and is none. */
const APP_HOST = /app-?host(?:\.csproj)?\/?$/i;

const SERVICES = /^services:/m;

/** The Azure Developer CLI: the folder of each service, and the kind of host that it is deployed to. */
export const azureDeveloper: Reader = {
  name: 'azure-developer',
  version: 1,
  reads: (path) => /^azure\.ya?ml$/.test(baseName(path)),
  mayRead: (text) => SERVICES.test(text),
  read: tolerant((text, _path, findings) => {
    if (!SERVICES.test(text)) return;
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const { key, value, line } of entries(field(documents[0], 'services'))) {
      const host = textOf(field(value, 'host')) ?? '';
      const project = entry(value, 'project');
      if (!/^[a-z][\w.-]{1,40}$/.test(host) || APP_HOST.test(textOf(project?.value) ?? '')) continue;
      const references = project === undefined ? [] : builtFrom(project, line);
      findings.facts.push(factOf({ in: 'platform', name: `azd/${host}`, role: 'runs', label: nameText(key), line, references }));
    }
  }),
};
