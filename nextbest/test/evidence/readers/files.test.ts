import { expect, test } from 'vitest';
import { fileMarks } from '../../../src/evidence/readers/files.ts';

function namesOf(path: string): string[] {
  return fileMarks(path).map(({ name }) => name);
}

test.each([
  ['Jenkinsfile', ['Jenkinsfile']],
  ['ci/Jenkinsfile.release', ['Jenkinsfile']],
  ['.circleci/config.yml', ['.circleci/config.yml']],
  ['docs/.circleci/config.yml', []],
  ['deploy/cron.d/nightly', ['cron.d']],
  ['etc/systemd/system/orders.service', ['systemd.service']],
  ['src/app/orders.service.ts', []],
  ['images/base.pkr.hcl', ['*.pkr.hcl']],
  ['ansible/playbooks/web.yml', ['ansible-playbook']],
  ['ansible/roles/web/tasks/main.yml', ['ansible-role']],
  ['.buildkite/pipeline.yml', ['.buildkite']],
  ['deploy/nginx/default.conf', ['nginx.conf']],
  ['deploy/nginx/nginx.conf', ['nginx.conf']],
  ['copilot/api/manifest.yml', ['copilot']],
  ['src/main.ts', []],
  ['constructor', []],
  ['', []],
])('%s is known as %j', (path, names) => {
  expect(namesOf(path)).toEqual(names);
});

test('a mark is a fact about the whole file', () => {
  expect(fileMarks('api/Procfile')).toEqual([{ in: 'file', name: 'Procfile', role: 'uses', line: 1 }]);
});
