import { factOf } from '../fact.ts';
import { buildFacts, isBuildSpecification } from '../pipeline/build-specification.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { eachDocument } from '../yaml/documents.ts';

const FILE = /buildspec[\w.-]{0,80}\.ya?ml$/i;

/** Build specifications of AWS CodeBuild: the programs that they start, the images that they build and where these are pushed to. */
export const buildSpecification: Reader = {
  name: 'build-specification',
  version: 1,
  reads: (path) => FILE.test(baseName(path)),
  mayRead: (text) => text.includes('phases'),
  read: eachDocument((document, findings) => {
    if (!isBuildSpecification(document)) return;
    const { line, endLine } = document;
    findings.facts.push(factOf({ in: 'platform', name: 'codebuild/pipeline', role: 'uses', line, endLine }));
    findings.facts.push(...buildFacts(document, undefined));
  }),
};
