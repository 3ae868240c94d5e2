import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { eachDocument } from '../yaml/documents.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, textOf } from '../yaml/node.ts';

/** What the command line of Elastic Beanstalk keeps beside an application: its name, and that the folder above is deployed there. */
export const elasticBeanstalk: Reader = {
  name: 'elastic-beanstalk',
  version: 1,
  reads: (path) => /(?:^|\/)\.elasticbeanstalk\/config\.ya?ml$/.test(path),
  read: eachDocument((document, findings) => {
    const application = entry(field(document, 'global'), 'application_name');
    if (application === undefined) return;
    const label = nameText(textOf(application.value));
    const { line } = application;
    findings.facts.push(
      factOf({
        in: 'platform',
        name: 'elastic-beanstalk/app',
        role: 'runs',
        label,
        line,
        references: [{ to: '..', how: 'build', line }],
      }),
    );
  }),
};
