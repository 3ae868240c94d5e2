import { stringify } from 'yaml';
import type { PurposeAnswers } from './questions.ts';

/** Where the schema of the file is published: editors complete and check the file by it. */
const PURPOSE_SCHEMA = 'https://raw.githubusercontent.com/nextbest/nextbest/main/nextbest/schema/purpose.schema.json';

/** The text of `.nextbest/purpose.yaml` for three answers; what was left empty is there as a comment to fill in. */
export function purposeText({ northStar, users, differentiators }: PurposeAnswers): string {
  const file = {
    ...(northStar === '' ? {} : { northStar: { metric: northStar } }),
    ...(users === '' ? {} : { users: users.split(';').flatMap(userOf) }),
    ...(differentiators === '' ? {} : { differentiators: listOf(differentiators) }),
  };
  const body = Object.keys(file).length === 0 ? '' : stringify(file);
  return `# yaml-language-server: $schema=${PURPOSE_SCHEMA}\n${body}${HINTS}`;
}

function userOf(text: string): { name: string; needs: { name: string }[] }[] {
  const [name = '', needs = ''] = text.split(/:(.*)/s);
  return name.trim() === '' ? [] : [{ name: name.trim(), needs: listOf(needs).map((need) => ({ name: need })) }];
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const HINTS = `# What makes the answer better, when you know it:
# sellsInfrastructure: false
# team: { size: 5, ratePerHour: [80, 120], hoursPerCommit: [1, 4], skills: [terraform] }
# workloads: { cart: { unit: { seconds: 2 }, toil: [1, 4] } }
# options: [{ title: Try hosted search, value: [2, 10], effort: [8, 40] }]
`;
