import type { Reader } from '#evidence/reader.ts';
import { ansiblePlaybook } from '#evidence/readers/ansible-playbook.ts';
import { bicep } from '#evidence/readers/bicep.ts';
import { cargo } from '#evidence/readers/cargo.ts';
import { cloudformation } from '#evidence/readers/cloudformation.ts';
import { code } from '#evidence/readers/code.ts';
import { compose } from '#evidence/readers/compose.ts';
import { composer } from '#evidence/readers/composer.ts';
import { csproj } from '#evidence/readers/csproj.ts';
import { dockerfile } from '#evidence/readers/dockerfile.ts';
import { dotenv } from '#evidence/readers/dotenv.ts';
import { fileMarks } from '#evidence/readers/files.ts';
import { frameworkSettings } from '#evidence/readers/framework-settings.ts';
import { gemfile } from '#evidence/readers/gemfile.ts';
import { githubActions } from '#evidence/readers/github-actions.ts';
import { goMod } from '#evidence/readers/go-mod.ts';
import { helmChart } from '#evidence/readers/helm-chart.ts';
import { kubernetes } from '#evidence/readers/kubernetes.ts';
import { mix } from '#evidence/readers/mix.ts';
import { packageJson } from '#evidence/readers/package-json.ts';
import { pom } from '#evidence/readers/pom.ts';
import { pyproject } from '#evidence/readers/pyproject.ts';
import { requirements } from '#evidence/readers/requirements.ts';
import { signs } from '#evidence/readers/signs.ts';
import { terraform } from '#evidence/readers/terraform.ts';
import type { Fact, FactSource } from '#model/fact.ts';
import { PLATFORM_FILES } from './example-platforms.ts';

interface Around {
  readonly reader: Reader;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

function around(reader: Reader, path: string, [before, after]: readonly [string, string]): Around {
  return { reader, path, before, after };
}

const IN_STEPS: readonly [string, string] = ['on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      ', '\n'];
const IN_RESOURCES: readonly [string, string] = ['Resources:\n  Main:\n    ', '\n'];

/** The smallest file that an example of each source stands in. */
const FILES: Readonly<Partial<Record<FactSource, Around>>> = {
  npm: around(packageJson, 'package.json', ['{ "name": "web", "dependencies": { ', ' } }']),
  pypi: around(requirements, 'requirements.txt', ['', '\n']),
  go: around(goMod, 'go.mod', ['module example.com/web\n\nrequire (\n\t', '\n)\n']),
  maven: around(pom, 'pom.xml', ['<project><dependencies>', '</dependencies></project>']),
  nuget: around(csproj, 'web.csproj', ['<Project><ItemGroup>', '</ItemGroup></Project>']),
  rubygems: around(gemfile, 'Gemfile', ['', '\n']),
  packagist: around(composer, 'composer.json', ['{ "require": { ', ' } }']),
  cargo: around(cargo, 'Cargo.toml', ['[dependencies]\n', '\n']),
  hex: around(mix, 'mix.exs', ['  defp deps do\n    [', ']\n  end\n']),
  variable: around(dotenv, '.env.example', ['', '\n']),
  host: around(code, 'main.ts', ['', '\n']),
  setting: around(frameworkSettings, 'settings.py', ['', '\n']),
  code: around(signs, 'schema.sql', ['', '\n']),
  image: around(compose, 'compose.yaml', ['services:\n  web:\n    ', '\n']),
  terraform: around(terraform, 'main.tf', ['', '\n}\n']),
  'terraform-module': around(terraform, 'main.tf', ['module "main" {\n  ', '\n}\n']),
  arm: around(bicep, 'main.bicep', ['', '\n}\n']),
  cloudformation: around(cloudformation, 'template.yaml', IN_RESOURCES),
  kubernetes: around(kubernetes, 'web.yaml', ['', '\n']),
  machine: around(ansiblePlaybook, 'site.yml', ['', '\n']),
  chart: around(helmChart, 'Chart.yaml', ['apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies:\n  ', '\n']),
  action: around(githubActions, '.github/workflows/build.yml', IN_STEPS),
  command: around(githubActions, '.github/workflows/build.yml', IN_STEPS),
};

/** Manifests that say which runtime they are for. */
const RUNTIMES: Readonly<Record<string, Around>> = {
  node: around(packageJson, 'package.json', ['{ "name": "web", ', ' }']),
  python: around(pyproject, 'pyproject.toml', ['[project]\nname = "web"\n', '\n']),
  java: around(pom, 'pom.xml', ['<project><properties>', '</properties></project>']),
  go: around(goMod, 'go.mod', ['module example.com/web\n\n', '\n']),
  dotnet: around(csproj, 'web.csproj', ['<Project><PropertyGroup>', '</PropertyGroup></Project>']),
  ruby: around(gemfile, 'Gemfile', ['', '\n']),
  php: around(composer, 'composer.json', ['{ "require": { ', ' } }']),
  rust: around(cargo, 'Cargo.toml', ['[package]\nname = "web"\n', '\n']),
};

/** Settings that no Python names. */
const SETTINGS: Readonly<Record<string, Around>> = {
  'schedule:good_job': around(frameworkSettings, 'application.rb', ['', '\n']),
  'schedule:solid_queue': around(frameworkSettings, 'recurring.yml', ['production:\n  nightly:\n    class: NightlyJob\n    ', '\n']),
};

/** What the readers make of an example line of a source; `name` tells which manifest a runtime is written in. */
export function factsIn(source: FactSource, name: string, line: string): readonly Fact[] {
  if (source === 'file') return fileMarks(line);
  if (source === 'platform') return inPlatformFile(name, line);
  if (source === 'secret') return secretsIn(line);
  const file =
    source === 'runtime'
      ? RUNTIMES[name]
      : line.startsWith('FROM ')
        ? around(dockerfile, 'Dockerfile', ['', '\n'])
        : (SETTINGS[name] ?? FILES[source] ?? workflow);
  if (file === undefined) return [];
  return file.reader.read(`${file.before}${line}${file.after}`, file.path).facts.filter((fact) => fact.in === source);
}

const workflow = around(githubActions, '.github/workflows/build.yml', [
  'name: build\n',
  '\njobs: { build: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n',
]);

/** The secrets that a container is given. */
function secretsIn(container: string): readonly Fact[] {
  const { facts } = kubernetes.read(
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ ${container} }] }\n`,
    'web.yaml',
  );
  const names = facts.flatMap(({ references = [] }) =>
    references.flatMap(({ to }) => (to.startsWith('secret:') ? [to.slice('secret:'.length)] : [])),
  );
  return names.map((secret): Fact => ({ in: 'secret', name: secret, role: 'uses', line: 1 }));
}

/** An example of a platform's own format is a whole file; of what a pipeline hands to it, a step. */
function inPlatformFile(name: string, text: string): readonly Fact[] {
  if (text.startsWith('- ')) return factsOfStep(text);
  const file = PLATFORM_FILES[name] ?? PLATFORM_FILES[name.slice(0, name.indexOf('/'))];
  return file?.reader.read(`${text}\n`, file.path).facts.filter((fact) => fact.in === 'platform') ?? [];
}

function factsOfStep(text: string): readonly Fact[] {
  const { reader, path, before, after } = FILES.action ?? workflow;
  return reader.read(`${before}${text}${after}`, path).facts.filter((fact) => fact.in === 'platform');
}
