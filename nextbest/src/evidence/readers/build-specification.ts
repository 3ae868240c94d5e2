import { factOf } from '../fact.ts';
import { buildFacts, isBuildSpecification } from '../pipeline/build-specification.ts';
import type { Reader } from '../reader.ts';
import { eachDocument } from '../yaml/documents.ts';

const BEGINS = /^version[ \t]{0,9}:[ \t]{0,9}["']?0\.[12]["']?[ \t]{0,9}\r?$/m;

/** Build specifications of AWS CodeBuild, whatever their files are called: the programs that they start, the images that they build and where these are pushed to. */
export const buildSpecification: Reader = {
  name: 'build-specification',
  version: 2,
  reads: (path) => /\.ya?ml$/i.test(path),
  mayRead: (text) => text.includes('phases') && BEGINS.test(text),
  read: eachDocument((document, findings) => {
    if (!isBuildSpecification(document)) return;
    const { line, endLine } = document;
    findings.facts.push(factOf({ in: 'platform', name: 'codebuild/pipeline', role: 'uses', line, endLine }));
    findings.facts.push(...buildFacts(document, undefined));
  }),
};
