import { expect, test } from 'vitest';
import { programsIn } from '../../../src/evidence/script/commands.ts';
import { processorSeconds } from '../../support/processor.ts';

test.each([
  ['KEY=canary aws --region eu-west-1 s3 sync canary', ['aws s3']],
  ['cd infra && terraform -chdir=x apply; cd -', ['terraform apply']],
  ['docker build . \\\n  --tag canary | tee log 2>&1', ['docker build', 'tee']],
  ['OUT="$(gcloud beta run deploy "$(cat canary)")"', ['cat', 'gcloud run']],
  ['OUT=`sam deploy`', ['sam deploy']],
  ['if [[ -f a && canary == b ]]; then make x; else ./gradlew y; fi', ['make', 'gradlew']],
  ['for f in canary b; do kubectl apply -f $f; done', ['kubectl']],
  ["cat <<-'EOF' | helm canary\n\tterraform canary\n\tEOF\nmake", ['cat', 'helm canary', 'make']],
  ['case $1 in\n  (canary) make a ;;\n  b|canary)\n    cdk deploy;;\nesac\nnpm ci', ['make', 'cdk deploy', 'npm ci']],
  ['deploy() { fly deploy; }\nfunction canary() { pulumi up; }\ndeploy && canary', ['fly deploy', 'pulumi up']],
  ['echo "x\ncanary y" # canary\ncommand -v canary', []],
  ['sudo -E env A=b npx --yes serverless deploy', ['serverless deploy']],
  ['bundle exec rake db:canary & poetry run pytest', ['rake', 'pytest']],
  ['(az login); { vercel --prod; }', ['az login', 'vercel']],
  ['echo $((canary + 1)) ${{ secrets.canary }} ${canary:-x}', []],
  ['AKIACANARY', []],
  ['terragrunt run-all apply', ['terragrunt apply']],
])('%j calls %j', (script, names) => {
  expect(programsIn(script).map(({ name }) => name)).toEqual(names);
});

test('a command has the line it begins on, behind here-documents and continued lines too', () => {
  const script = 'a \\\n  b\n\ncat <<EOF\nx\nEOF\necho "1\n2"; make\nX=$(\n  jq x\n)\n';
  expect(programsIn(script)).toEqual([
    { name: 'a', line: 0 },
    { name: 'cat', line: 3 },
    { name: 'make', line: 7 },
    { name: 'jq', line: 9 },
  ]);
});

test.each(['(', '$(', '`', '"', "'", '<<a\n', '${', ';', 'a ', '$((', 'case x in\n', '\\\n', 'a() {\n'])(
  'is scanned once, whatever is left open: %j',
  (piece) => {
    expect(processorSeconds(() => programsIn(piece.repeat(Math.floor(100_000 / piece.length))))).toBeLessThan(2);
  },
);
