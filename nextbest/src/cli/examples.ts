/** What stands below the help of each command. */
export const EXAMPLES = {
  nextbest: `
Examples:
  $ nextbest                         the next best action for the repository you are in
  $ nextbest ../shop ../shop-infra   two repositories that are one product
  $ nextbest list                    everything that could be done, in order
  $ nextbest explain 2               where the numbers of the second action come from
  $ nextbest history                 what owning it costs, where the work goes
  $ nextbest map -f svg -o map.svg   the map of the stack
  $ nextbest -f html -o answer.html  the answer as one page to pass on
  $ nextbest --at HEAD~1 --json      the answer for an earlier revision, for programs

Exit codes: 0 answered, 1 a --fail-on gate tripped, 2 the call or a file of yours is wrong, 3 nothing could be analysed.`,
  list: examples('nextbest list', 'nextbest list --json ../shop'),
  explain: examples('nextbest explain 1', 'nextbest explain keep/stack', 'nextbest explain 2 ../shop ../shop-infra'),
  components: examples('nextbest components', 'nextbest components --json --at v1.0'),
  facts: examples('nextbest facts', 'nextbest facts --json -o facts.json'),
  history: examples('nextbest history', 'nextbest history --json ../shop', 'nextbest history -f html -o history.html'),
  map: examples('nextbest map -o map.svg', 'nextbest map -f owm', 'nextbest map -f html -o map.html'),
  init: examples('nextbest init', 'nextbest init ../shop'),
} as const;

function examples(...calls: readonly string[]): string {
  return `\nExamples:\n${calls.map((call) => `  $ ${call}`).join('\n')}`;
}
