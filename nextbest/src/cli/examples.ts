/** What stands below the help of each command. */
export const EXAMPLES = {
  nextbest: `
Examples:
  $ nextbest                         the next best action for the repository you are in
  $ nextbest ../shop ../shop-infra   two repositories that are one product
  $ nextbest list                    everything that could be done, in order
  $ nextbest explain 2               where the numbers of the second action come from
  $ nextbest case 1 -f html -o case.html  the case for an action as one printed page, in plain words
  $ nextbest history                 what owning it costs, where the work goes
  $ nextbest map -f svg -o map.svg   the map of the stack
  $ nextbest -f html -o answer.html  the answer as one page to pass on
  $ nextbest --at HEAD~1 --json      the answer for an earlier revision, for programs

Exit codes: 0 answered, 1 a --fail-on gate tripped, 2 the call or a file of yours is wrong, 3 nothing could be analysed.`,
  list: examples('nextbest list', 'nextbest list --json ../shop'),
  explain: examples('nextbest explain 1', 'nextbest explain keep/stack', 'nextbest explain 2 ../shop ../shop-infra'),
  case: examples('nextbest case 1', 'nextbest case 1 -f html -o case.html', 'nextbest case keep/stack --json'),
  components: examples('nextbest components', 'nextbest components --json --at v1.0'),
  facts: examples('nextbest facts', 'nextbest facts --json -o facts.json'),
  history: examples(
    'nextbest history',
    'nextbest history --json ../shop',
    'nextbest history --lines',
    'nextbest history -f html -o history.html',
  ),
  map: examples('nextbest map -o map.svg', 'nextbest map -f owm', 'nextbest map -f html -o map.html'),
  classify: `
Each line of standard input is one commit:
  {"subject": "Let customers pay later", "files": [{"path": "src/cart.ts", "status": "M"}]}
"body" may stand there and is not looked at. Each line of standard output is its class:
  {"class": "value", "confidence": 0.8, "by": "model", "probabilities": {"value": 0.8, "fix": 0.1, "upkeep": 0.1}}
"by" is what told it: prefix (feat:, fix: …), version (it raises versions), paths (documents and pipelines alone), model (learnt weights) or, with
--one-repository, infrastructure (that alone, beside code of the product) and repository (the weights, corrected by the lines that have a prefix). With two classes, value holds the fixes too.
The first line that is no commit ends it with 2 and its number, after the classes of the lines before it.
${examples('nextbest classify < commits.jsonl', 'nextbest classify --one-repository --classes 2 < commits.jsonl')}`,
  bet: examples(
    'nextbest bet start 1',
    'nextbest bet start climb/service:rabbitmq/amazon-mq --by 2026-12-24',
    'nextbest bet list',
    'nextbest bet check',
    'nextbest bet close 2026-11-24-climb-rabbitmq-amazon-mq lost --hours 30 --note "Messages came twice."',
  ),
  ladder: `
A workload file is YAML or JSON; what it does not say is unknown and may become a question:
  now: { technology: rabbitmq, rung: container }
  load: { perMonth: 2000000 }
  features: [priority]
docs/guides/ladder.md tells all that may stand in it.
${examples('nextbest ladder queue', 'nextbest ladder compute --json', 'nextbest ladder queue --workload jobs.yaml')}`,
  init: examples('nextbest init', 'nextbest init ../shop'),
} as const;

function examples(...calls: readonly string[]): string {
  return `\nExamples:\n${calls.map((call) => `  $ ${call}`).join('\n')}`;
}
